"""How many nights of shelter were given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.nights import nights_of_stays

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units, weights = nights_of_stays(ledger, period)
    return Found(units=units, told=["night"] * len(units), weights=weights)


INDICATOR: Final = Indicator(
    code="IND28",
    title=QT_TRANSLATE_NOOP("Reports", "Nights of shelter"),
    question=QT_TRANSLATE_NOOP("Reports", "How many nights were given?"),
    population=QT_TRANSLATE_NOOP("Reports", "Nights of stays that touch the period, less nights spent elsewhere"),
    dated_by="stay.moved_in_on; stay.moved_out_on",
    shape="count",
    find=_find,
    dimensions=("stay_kind", "gender", "age_band"),
    assumptions=("A13",),
)
