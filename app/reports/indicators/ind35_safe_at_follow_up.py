"""Of those reached later, how many were safe and not exploited again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Places, judged, places, told_as
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, NO, REASON, YES, is_gap
from app.reports.units import Units, last_of_case, owners_of

if TYPE_CHECKING:
    from app.reports.arrays import Numbers
    from app.reports.coded import Words
    from app.reports.ledger import Ledger
    from app.reports.period import Period


REACHED: Final = frozenset({"person", "trusted_person"})
_NOT_DONE: Final = REASON + "not_done"


def _find(ledger: Ledger, period: Period) -> Found:
    """The day that was planned stays with the house: of others a follow-up is placed by when it was done."""
    done = ledger.dated("follow_up", "done_on", "done_on_month")
    planned = ledger.dated("follow_up", "planned_on")
    slots, undated = _planned(ledger, period, planned, done)
    dates = told_as(_placed, planned.where(slots), done.where(slots))
    people, cases = owners_of(ledger, "follow_up", slots)
    every = Units(
        unit="cases", kind="follow_up", slots=Places(slots), undated=undated, people=people, cases=cases, dates=dates
    )
    units = last_of_case(ledger, every)
    words = (ledger.said("follow_up", name, units.slots) for name in ("reached", "safe_now", "exploited_again"))
    return Found(units=units, told=told_as(_well, done.where(places(units.slots)), *words))


def _planned(ledger: Ledger, period: Period, planned: Words, done: Words) -> tuple[Numbers, int]:
    """Those of the period that were due by its last day that has come, or were done before they were due."""
    slots, end = vectors.places(ledger.kept("follow_up")), ledger.end(period)
    placed, at = judged(lambda plan, day: _place(plan, day, period, end), planned.where(slots), done.where(slots))
    held, unplaced = (vectors.said_of([each is said for each in placed], at) for said in (True, None))
    return slots[held], vectors.many(unplaced)


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
