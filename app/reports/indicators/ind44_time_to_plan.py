"""How many days passed from intake to an agreed plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import coded, either
from app.reports.ledger import spread
from app.reports.lengths import band, band_names, first_agreed
from app.reports.measure import Found, Indicator
from app.reports.told import REASON, is_gap
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_BANDS: Final = ((7, "0-7"), (30, "8-30"), (90, "31-90"), (91, "91+"))
_NO_PLAN: Final = REASON + "no_plan"
"""Who has no plan yet is in no share: the time is still running."""


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    agreed = spread(units.slots, first_agreed(ledger), _NO_PLAN)
    told = either(agreed.that(is_gap), agreed, band(coded(units.dates), agreed, _BANDS))
    return Found(units=units, told=told)


INDICATOR: Final = Indicator(
    code="IND44",
    title=QT_TRANSLATE_NOOP("Reports", "Time from intake to plan"),
    question=QT_TRANSLATE_NOOP("Reports", "How many days passed from intake to the first agreed plan?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases whose intake lies in the period"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    order=band_names(_BANDS),
    dimensions=("intake_kind", "gender", "age_band"),
    assumptions=("A05", "A08"),
)
