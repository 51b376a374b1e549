"""How many nights of shelter were given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.nights import UNSHARED, nights_of_stays
from app.reports.told import NOT_SHARED

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units, spells = nights_of_stays(ledger, period)
    return Found(units=units, told=[NOT_SHARED if each is UNSHARED else "night" for each in spells], spells=spells)


INDICATOR: Final = Indicator(
    code="IND28",
    title=QT_TRANSLATE_NOOP("Reports", "Nights of shelter"),
    question=QT_TRANSLATE_NOOP("Reports", "How many nights were given?"),
    population=QT_TRANSLATE_NOOP(
        "Reports",
        "Nights of stays that lie in the period, less nights spent elsewhere, which are spread evenly over the stay",
    ),
    dated_by="stay.moved_in_on; stay.moved_out_on",
    shape="count",
    find=_find,
    dimensions=("stay_kind", "gender", "age_band"),
    assumptions=("A13",),
)
