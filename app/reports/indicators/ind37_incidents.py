"""What happened in the house."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("incidents", "incident", "happened_on", "happened_on_month"), period)
    return Found(units=units, told=ledger.said("incident", "incident_kind", units.slots))


INDICATOR: Final = Indicator(
    code="IND37",
    title=QT_TRANSLATE_NOOP("Reports", "Incidents"),
    question=QT_TRANSLATE_NOOP("Reports", "What happened in the house?"),
    population=QT_TRANSLATE_NOOP("Reports", "Incident records of the period"),
    dated_by="incident.happened_on",
    shape="codes",
    find=_find,
    codes="incident_kind",
    dimensions=("harm",),
    assumptions=("A12", "A13"),
    inside=True,
)
