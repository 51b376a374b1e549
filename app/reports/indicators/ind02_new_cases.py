"""How many cases began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import same
from app.reports.measure import Found, Indicator
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    return Found(units=units, told=same("case", len(units)), facts={})


INDICATOR: Final = Indicator(
    code="IND02",
    title=QT_TRANSLATE_NOOP("Reports", "New cases"),
    question=QT_TRANSLATE_NOOP("Reports", "How many cases began?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases whose intake lies in the period"),
    dated_by="intake.intake_date",
    shape="count",
    find=_find,
    dimensions=("gender", "age_band", "citizenships", "intake_kind"),
    assumptions=("A05", "A13", "A18"),
)
