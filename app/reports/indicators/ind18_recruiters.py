"""Who the recruiter was to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import codes_in, is_gap
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    recruited = ledger.coded("perpetrator", "roles").that(lambda word: "RecruiterOrIntermediary" in codes_in(word))
    told = ledger.by_person("perpetrator", "relation", recruited)
    recruiters = told.has(units.people)
    perhaps = ledger.by_person("perpetrator", "roles", ledger.coded("perpetrator", "roles").that(is_gap))
    unsure = units.where(perhaps.has(units.people) & ~recruiters)
    units = units.where(recruiters)
    return Found(units=units, told=spread(units.people, told), unsure=(unsure,))


INDICATOR: Final = Indicator(
    code="IND18",
    title=QT_TRANSLATE_NOOP("Reports", "Who recruited"),
    question=QT_TRANSLATE_NOOP("Reports", "Who was the recruiter to the person?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "People who told of a recruiter and whose first case of the period began in it"
    ),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="relation",
    overlaps=True,
    dimensions=("gender", "age_band"),
    assumptions=("A09", "A12", "A21"),
)
