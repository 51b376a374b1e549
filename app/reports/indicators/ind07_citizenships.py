"""Of which countries people are citizens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import YES
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    proxies = ledger.tally("person", "citizenship_is_proxy", units.people)[YES]
    told = ledger.said("person", "citizenships", units.people)
    return Found(units=units, told=told, facts={"proxies": str(proxies)})


INDICATOR: Final = Indicator(
    code="IND07",
    title=QT_TRANSLATE_NOOP("Reports", "Citizenships"),
    question=QT_TRANSLATE_NOOP("Reports", "Of which countries are they citizens?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="country",
    overlaps=True,
    dimensions=("gender", "age_band"),
    assumptions=("A06", "A09", "A23"),
)
