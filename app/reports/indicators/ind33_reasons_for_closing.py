"""Why cases were closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.units import Dated, last_of_case, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_case(ledger, records(ledger, Dated("cases", "closure", "closed_on", "closed_on_month"), period))
    units = units.where(ledger.said("closure", "reason", units.slots).that("opened_twice".__ne__))
    met = ledger.tally("closure", "goals_result", units.slots)["all"]
    return Found(units=units, told=ledger.said("closure", "reason", units.slots), facts={"met": str(met)})


INDICATOR: Final = Indicator(
    code="IND33",
    title=QT_TRANSLATE_NOOP("Reports", "Reasons for closing"),
    question=QT_TRANSLATE_NOOP("Reports", "Why were cases closed?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases closed in the period, except those opened twice"),
    dated_by="closure.closed_on",
    shape="codes",
    find=_find,
    codes="closure_reason",
    dimensions=("gender", "person_decided"),
    assumptions=("A13", "A25"),
)
