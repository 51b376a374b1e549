"""For how many the country of origin was written as citizenship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import is_gap
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    units = units.where(~ledger.said("person", "citizenships", units.people).that(is_gap))
    return Found(units=units, told=ledger.said("person", "citizenship_is_proxy", units.people))


INDICATOR: Final = Indicator(
    code="IND08",
    title=QT_TRANSLATE_NOOP("Reports", "Citizenship known by proxy"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many was the country of origin written as citizenship?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "People whose first case of the period began in it and whose citizenship is recorded"
    ),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    assumptions=("A03", "A06"),
)
