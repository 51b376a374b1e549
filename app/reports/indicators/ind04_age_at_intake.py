"""How old people were when help began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.splits import SPLITS, band_names
from app.reports.told import YES
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    estimated = SPLITS["age_is_estimated"].words(ledger, units)
    return Found(
        units=units, told=SPLITS["age_band"].words(ledger, units), facts={"estimated": str(list(estimated).count(YES))}
    )


INDICATOR: Final = Indicator(
    code="IND04",
    title=QT_TRANSLATE_NOOP("Reports", "Age at intake"),
    question=QT_TRANSLATE_NOOP("Reports", "How old were people when help began?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    order=band_names(),
    dimensions=("gender", "age_is_estimated"),
    assumptions=("A19", "A23"),
)
