"""How many decisions found a victim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, last_of_case, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_case(
        ledger, records(ledger, Dated("cases", "determination", "decided_on", "decided_on_month"), period)
    )
    return Found(units=units, told=ledger.said("determination", "status", units.slots).changed(_in_favour))


def _in_favour(word: str) -> str:
    """A possible victim has not been decided on: apart, and in no share."""
    known = {"ActualVictimOfTrafficking": YES, "NotAVictimOfTrafficking": NO}
    return word if is_gap(word) else known.get(word, REASON + "possible")


INDICATOR: Final = Indicator(
    code="IND22",
    title=QT_TRANSLATE_NOOP("Reports", "Decisions in favour"),
    question=QT_TRANSLATE_NOOP("Reports", "Of the decisions, how many found a victim?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases with a decision dated in the period, by the last of them"),
    dated_by="determination.decided_on",
    shape="yes",
    find=_find,
    dimensions=("decided_by", "definition_used"),
    assumptions=("A01", "A15"),
)
