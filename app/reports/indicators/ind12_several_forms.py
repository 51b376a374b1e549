"""How many met two or more forms of exploitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.happened import exploited_as
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import NO, YES, codes_in, is_gap
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    told = ledger.once(exploited_as)
    return Found(units=units, told=spread(units.people, told).changed(_several))


def _several(word: str) -> str:
    return word if is_gap(word) else YES if len(codes_in(word)) > 1 else NO


INDICATOR: Final = Indicator(
    code="IND12",
    title=QT_TRANSLATE_NOOP("Reports", "More than one form of exploitation"),
    question=QT_TRANSLATE_NOOP("Reports", "How many met two or more forms of exploitation?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    dimensions=("gender", "age_band"),
    assumptions=("A09", "A10"),
)
