"""How people were held: of each means, yes among those who said yes or no of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.happened import by_person
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    told = by_person(ledger, "means_of_control", "means_of_control", stage="")
    return Found(units=units, told=spread(units.people, told))


INDICATOR: Final = Indicator(
    code="IND15",
    title=QT_TRANSLATE_NOOP("Reports", "Means of control"),
    question=QT_TRANSLATE_NOOP("Reports", "How were people held?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="said",
    find=_find,
    codes="means_of_control",
    overlaps=True,
    dimensions=("gender", "exploitation_types"),
    assumptions=("A08", "A09", "A11"),
)
