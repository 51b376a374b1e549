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
    units = records(ledger, what, period, ledger.which("service", "state", "given"))
    told, times = (ledger.said("service", name, units.slots) for name in ("service_type", "times"))
    return Found(units=units, told=told, weights=times.changed(_times))


def _times(word: str) -> str:
    return word if word.isdigit() and int(word) else "1"


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
