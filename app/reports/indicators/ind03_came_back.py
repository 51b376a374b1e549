"""How many of those whose cases began had been helped before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, YES, is_gap
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    return Found(units=units, told=ledger.said("case", "intake_kind", units.slots).changed(_came_back))


def _came_back(word: str) -> str:
    return word if is_gap(word) else YES if word == "returned" else NO


INDICATOR: Final = Indicator(
    code="IND03",
    title=QT_TRANSLATE_NOOP("Reports", "People who came back"),
    question=QT_TRANSLATE_NOOP("Reports", "Of the cases begun, how many were of people helped here before?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases whose intake lies in the period"),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    dimensions=("gender",),
    assumptions=("A13", "A14"),
)
