"""Numbers of different organisations cannot simply be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import several_houses

if TYPE_CHECKING:
    from app.reports.caveat import Scene

SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "From {houses} organisations that differ in task, services and whom they take in. "
    "What looks like a difference in what was counted may be one between organisations.",
)
ONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Of one organisation, with its own services and its own rules for whom it takes in. Others differ."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Organisations differ in task, services and whom they take in. Differences may come from that."
)


def _say(scene: Scene) -> Caveat:
    if not several_houses(scene.bare):
        return Caveat("A02", ONE)
    return Caveat("A02", SEVERAL, (("houses", str(len(scene.bare.houses))),))


ASSUMPTION: Final = Assumption(
    id="A02",
    texts=(
        SEVERAL,
        ONE,
    ),
    outside=OUTSIDE,
    applies=several_houses,
    say=_say,
)
