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


def _say(scene: Scene) -> Caveat:
    del scene
    return Caveat("A17", WHO)


ASSUMPTION: Final = Assumption(id="A17", texts=(WHO,), outside=WHO, applies=always, say=_say)
