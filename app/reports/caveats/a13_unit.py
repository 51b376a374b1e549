"""A case is not a victim, nor an episode, nor a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import always

if TYPE_CHECKING:
    from app.reports.caveat import Scene

UNIT: Final = QT_TRANSLATE_NOOP("Reports", "Unit counted: {unit}. A case is not a person.")
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "One unit is counted throughout, as the table says. A case is not a person."
)


def _say(scene: Scene) -> Caveat:
    return Caveat("A13", UNIT, (("unit", f"@unit:{scene.bare.unit}"),))


ASSUMPTION: Final = Assumption(id="A13", texts=(UNIT,), outside=OUTSIDE, applies=always, say=_say)
