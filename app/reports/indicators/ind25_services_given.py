"""What help was given, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    what = Dated("services", "service", "given_on", "given_on_month")
    units = records(ledger, what, period, ledger.is_("service", "state", "given"))
    told, times = ledger.words("service", "service_type"), ledger.words("service", "times")
    weights = [int(times[slot]) if times[slot].isdigit() and int(times[slot]) else 1 for slot in units.slots]
    return Found(units=units, told=[told[slot] for slot in units.slots], weights=weights)


INDICATOR: Final = Indicator(
    code="IND25",
    title=QT_TRANSLATE_NOOP("Reports", "Services given"),
    question=QT_TRANSLATE_NOOP("Reports", "What help was given?"),
    population=QT_TRANSLATE_NOOP("Reports", "Lines of services given in the period, times where recorded"),
    dated_by="service.given_on",
    shape="codes",
    find=_find,
    codes="service_type",
    dimensions=("given_by_kind",),
    assumptions=("A13", "A16"),
)
