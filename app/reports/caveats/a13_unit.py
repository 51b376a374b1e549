"""A case is not a victim, nor an episode, nor a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import always

if TYPE_CHECKING:
    from app.reports.caveat import Scene

UNIT: Final = QT_TRANSLATE_NOOP("Reports", "Unit counted: {unit}. A case is not a person.")
OF_STAFF: Final = QT_TRANSLATE_NOOP(
    "Reports", "Unit counted: {unit}. A training is not a worker: many may come to one, and one may come to many."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "One unit is counted throughout, as the table says. A case is not a person."
)


def _say(scene: Scene) -> Caveat:
    return Caveat("A13", OF_STAFF if scene.bare.of_staff else UNIT, (("unit", f"@unit:{scene.bare.unit}"),))


ASSUMPTION: Final = Assumption(id="A13", texts=(UNIT, OF_STAFF), outside=OUTSIDE, applies=always, say=_say)
