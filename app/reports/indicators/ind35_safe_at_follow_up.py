"""Of those reached later, how many were safe and not exploited again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, judged
from app.reports.units import Dated, last_of_case, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_REACHED: Final = frozenset({"person", "trusted_person"})


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_case(records(ledger, Dated("cases", "follow_up", "done_on", "done_on_month"), period))
    reached = ledger.words("follow_up", "reached")
    safe, again = ledger.words("follow_up", "safe_now"), ledger.words("follow_up", "exploited_again")
    told = judged(_well, *(map(each.__getitem__, units.slots) for each in (reached, safe, again)))
    many = sum(reached[slot] in _REACHED for slot in units.slots)
    return Found(units=units, told=told, facts={"reached": str(many)})


def _well(reached: str, safe: str, again: str) -> str:
    """Who was not reached is in no share; both answers are needed."""
    if is_gap(reached):
        return reached
    if reached not in _REACHED:
        return REASON + "not_reached"
    gap = next((each for each in (safe, again) if is_gap(each)), None)
    return gap if gap is not None else YES if safe == "safe" and again == "no" else NO


INDICATOR: Final = Indicator(
    code="IND35",
    title=QT_TRANSLATE_NOOP("Reports", "Safe at follow-up"),
    question=QT_TRANSLATE_NOOP("Reports", "Of those reached later, how many were safe and not exploited again?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases with a follow-up in the period, by the last of them"),
    dated_by="follow_up.done_on",
    shape="yes",
    find=_find,
    assumptions=("A08", "A25", "A27"),
)
