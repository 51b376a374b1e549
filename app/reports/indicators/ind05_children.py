"""How many were under 18 at intake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.splits import SPLITS
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    return Found(units=units, told=SPLITS["minor_at_intake"].words(ledger, units))


INDICATOR: Final = Indicator(
    code="IND05",
    title=QT_TRANSLATE_NOOP("Reports", "Children"),
    question=QT_TRANSLATE_NOOP("Reports", "How many were under 18 at intake?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    dimensions=("gender", "child_care_status"),
    assumptions=("A19", "A23"),
)
