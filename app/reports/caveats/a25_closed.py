"""A closed case is not a good outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import PERCENT, points, total
from app.reports.indicators.ind35_safe_at_follow_up import REACHED as REACHED_BY
from app.reports.told import NOT_SHARED

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

MET: Final = QT_TRANSLATE_NOOP(
    "Reports", "Closed for any reason. Of {total}, {met} were closed with every goal of the plan reached."
)
MET_IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Closed for any reason. Of {total}, {met} were closed with every goal of the plan reached; of {unshared} what came "
    "of the goals is not shared with us.",
)
APART: Final = QT_TRANSLATE_NOOP(
    "Reports", "That something ended does not say that it ended well. Reason, result and safety are told apart."
)
REACHED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of {total} planned, {reached} reached the person or somebody they trust ({percent} %). "
    "How those are who were not reached is not known.",
)
REACHED_OF_FEW: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of {total} planned, {reached} reached the person or somebody they trust. "
    "How those are who were not reached is not known.",
)
REACHED_OF_DONE: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of {total} that are known of, {reached} reached the person or somebody they trust. Of {done} only the follow-up "
    "that was done is shared: what was planned and never done is not known here.",
)


def _applies(bare: Bare) -> bool:
    return bare.dated_by.startswith("closure.")


def _say(scene: Scene) -> Caveat:
    units = scene.found.units
    if units.kind == "follow_up":
        return _reached(scene)
    if units.kind != "closure":
        return Caveat("A25", APART)
    told = scene.ledger.tally("closure", "goals_result", units.slots)
    facts = (("total", total(scene.bare)), ("met", str(told["all"])))
    if told[NOT_SHARED]:
        return Caveat("A25", MET_IN_PART, (*facts, ("unshared", str(told[NOT_SHARED]))))
    return Caveat("A25", MET, facts)


def _reached(scene: Scene) -> Caveat:
    ledger, slots = scene.ledger, scene.found.units.slots
    told, planned = (ledger.tally("follow_up", name, slots) for name in ("reached", "planned_on"))
    all_of_them, many = len(slots), sum(told[each] for each in REACHED_BY)
    facts = (("total", str(all_of_them)), ("reached", str(many)))
    if planned[NOT_SHARED]:
        return Caveat("A25", REACHED_OF_DONE, (*facts, ("done", str(planned[NOT_SHARED]))))
    if all_of_them < LEAST_FOR_SHARE:
        return Caveat("A25", REACHED_OF_FEW, facts)
    return Caveat("A25", REACHED, (*facts, ("percent", points(PERCENT * many / all_of_them))))


ASSUMPTION: Final = Assumption(
    id="A25",
    texts=(
        MET,
        MET_IN_PART,
        APART,
        REACHED,
        REACHED_OF_FEW,
        REACHED_OF_DONE,
    ),
    outside=APART,
    applies=_applies,
    say=_say,
)
