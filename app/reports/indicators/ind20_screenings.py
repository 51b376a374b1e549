"""What the last screening of each person suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import REASON
from app.reports.units import Dated, last_of_person, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("persons", "screening", "screened_on", "screened_on_month"), period)
    units = last_of_person(ledger, units)
    return Found(units=units, told=ledger.said("screening", "result", units.slots).changed(_result))


def _result(word: str) -> str:
    """Too few answers are no result."""
    return REASON + word if word == "not_enough_answers" else word


INDICATOR: Final = Indicator(
    code="IND20",
    title=QT_TRANSLATE_NOOP("Reports", "Screenings"),
    question=QT_TRANSLATE_NOOP("Reports", "How many were screened and what did the signs suggest?"),
    population=QT_TRANSLATE_NOOP("Reports", "People screened in the period, by their last screening"),
    dated_by="screening.screened_on",
    shape="codes",
    find=_find,
    codes="screening_result",
    dimensions=("tool",),
    assumptions=("A15", "A17", "A26"),
)
