"""How people were first approached."""

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
    told = by_person(ledger, "recruitment_methods", "", "Recruitment")
    units = units.where(told.has(units.people))
    return Found(units=units, told=spread(units.people, told))


INDICATOR: Final = Indicator(
    code="IND17",
    title=QT_TRANSLATE_NOOP("Reports", "How people were first approached"),
    question=QT_TRANSLATE_NOOP("Reports", "By what way were they recruited?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "People with an episode of recruitment whose first case of the period began in it"
    ),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="recruitment_method",
    overlaps=True,
    dimensions=("gender", "age_band"),
    assumptions=("A09", "A12"),
)
