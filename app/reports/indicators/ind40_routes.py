"""Where people were exploited, split by where they were drawn in: routes from country to country."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.happened import exploited_in
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    return Found(units=units, told=spread(units.people, ledger.once(exploited_in)))


INDICATOR: Final = Indicator(
    code="IND40",
    title=QT_TRANSLATE_NOOP("Reports", "Routes from country to country"),
    question=QT_TRANSLATE_NOOP("Reports", "From which country to which were people brought?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="country",
    overlaps=True,
    dimensions=("recruited_in", "citizenships", "through", "gender", "age_band"),
    usual=("recruited_in",),
    assumptions=("A06", "A07", "A08", "A09"),
)
