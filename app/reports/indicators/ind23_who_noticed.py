"""How people were identified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.splits import SPLITS
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    return Found(units=units, told=SPLITS["identified_by"].words(ledger, units))


INDICATOR: Final = Indicator(
    code="IND23",
    title=QT_TRANSLATE_NOOP("Reports", "Who noticed first"),
    question=QT_TRANSLATE_NOOP("Reports", "How were people identified?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases whose intake lies in the period"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="identified_by",
    dimensions=("contact_channel",),
    assumptions=("A15", "A17"),
)
