"""A closed case is not a good outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import total

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

MET: Final = QT_TRANSLATE_NOOP(
    "Reports", "Closed for any reason. Of {total}, {met} were closed with every goal of the plan reached."
)
APART: Final = QT_TRANSLATE_NOOP(
    "Reports", "That something ended does not say that it ended well. Reason, result and safety are told apart."
)


def _applies(bare: Bare) -> bool:
    return bare.dated_by.startswith("closure.")


def _say(scene: Scene) -> Caveat:
    units = scene.found.units
    if units.kind != "closure":
        return Caveat("A25", APART)
    met = scene.ledger.tally("closure", "goals_result", units.slots)["all"]
    return Caveat("A25", MET, (("total", total(scene.bare)), ("met", str(met))))


ASSUMPTION: Final = Assumption(
    id="A25",
    texts=(
        MET,
        APART,
    ),
    outside=APART,
    applies=_applies,
    say=_say,
)
