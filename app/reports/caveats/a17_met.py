"""Those who were met do not stand for all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import always

if TYPE_CHECKING:
    from app.reports.caveat import Scene

WHO: Final = QT_TRANSLATE_NOOP(
    "Reports", "These are people who were met and recorded. They say nothing about how many there are."
)
WRITTEN_DOWN: Final = QT_TRANSLATE_NOOP(
    "Reports", "These are trainings that were written down. They say nothing about how many there were besides."
)


def _say(scene: Scene) -> Caveat:
    return Caveat("A17", WRITTEN_DOWN if scene.bare.of_staff else WHO)


ASSUMPTION: Final = Assumption(id="A17", texts=(WHO, WRITTEN_DOWN), outside=WHO, applies=always, say=_say)
