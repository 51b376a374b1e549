"""Of those reached later, how many were safe and not exploited again."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, NO, REASON, YES, is_gap, judged
from app.reports.units import Units, last_of_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.ledger import Ledger
    from app.reports.period import Period


REACHED: Final = frozenset({"person", "trusted_person"})
_NOT_DONE: Final = REASON + "not_done"


def _find(ledger: Ledger, period: Period) -> Found:
    """The day that was planned stays with the house: of others a follow-up is placed by when it was done."""
    done = ledger.dates("follow_up", "done_on", "done_on_month")
    slots, undated = _planned(ledger, period, done)
    planned = ledger.dates("follow_up", "planned_on")
    units = last_of_case(
        Units(
            unit="cases",
            kind="follow_up",
            slots=slots,
            undated=undated,
            people=list(map(ledger.people("follow_up").__getitem__, slots)),
            cases=list(map(ledger.cases("follow_up").__getitem__, slots)),
            dates=[_placed(planned[slot], done[slot]) for slot in slots],
        )
    )
    words = (ledger.words("follow_up", name) for name in ("reached", "safe_now", "exploited_again"))
    told = judged(_well, *(map(each.__getitem__, units.slots) for each in (done, *words)))
    return Found(units=units, told=told)


def _planned(ledger: Ledger, period: Period, done: Sequence[str]) -> tuple[list[int], int]:
    """Those of the period that were due by its last day that has come, or were done before they were due."""
    standing, end = ledger.standing("follow_up"), ledger.end(period)
    planned = map(ledger.dates("follow_up", "planned_on").__getitem__, standing)
    placed = judged(lambda plan, day: _place(plan, day, period, end), planned, map(done.__getitem__, standing))
    return list(compress(standing, placed)), placed.count(None)


def _place(planned: str, done: str, period: Period, end: str) -> bool | None:
    day = _placed(planned, done)
    held = period.holds(day)
    return held and (done[:1].isdigit() or not day[:1].isdigit() or day <= end[: len(day)])


def _placed(planned: str, done: str) -> str:
    return planned if planned[:1].isdigit() else done


def _well(done: str, reached: str, safe: str, again: str) -> str:
    """Who was not reached is in no share, nor whom nobody has tried to reach; both answers are needed."""
    if is_gap(reached):
        return reached if done[:1].isdigit() or reached != BLANK else _NOT_DONE
    if reached not in REACHED:
        return REASON + "not_reached"
    gap = next((each for each in (safe, again) if is_gap(each)), None)
    return gap if gap is not None else YES if safe == "safe" and again == "no" else NO


INDICATOR: Final = Indicator(
    code="IND35",
    title=QT_TRANSLATE_NOOP("Reports", "Safe at follow-up"),
    question=QT_TRANSLATE_NOOP("Reports", "Of those reached later, how many were safe and not exploited again?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases with a follow-up planned in the period, by the last of them"),
    dated_by="follow_up.planned_on",
    shape="yes",
    find=_find,
    assumptions=("A08", "A25", "A27"),
)
