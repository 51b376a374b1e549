"""How many different people were helped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.units import Dated, Units, people_open, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    opened = people_open(ledger, period)
    given = records(
        ledger,
        Dated("services", "service", "given_on", "given_on_month"),
        period,
        ledger.is_("service", "state", "given"),
    )
    known = dict(zip(opened.people, zip(opened.cases, opened.dates, strict=True), strict=True))
    for person, case, day in zip(given.people, given.cases, given.dates, strict=True):
        known.setdefault(person, (case, day))
    people = sorted(known)
    units = Units(
        unit="persons",
        kind="person",
        slots=people,
        people=people,
        cases=[known[person][0] for person in people],
        undated=opened.undated,
        dates=[known[person][1] for person in people],
    )
    return Found(units=units, told=["person"] * len(people))


INDICATOR: Final = Indicator(
    code="IND01",
    title=QT_TRANSLATE_NOOP("Reports", "People helped"),
    question=QT_TRANSLATE_NOOP("Reports", "How many different people did this organisation help in the period?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a case open, or a service given, in the period; each once"),
    dated_by="intake.intake_date; service.given_on",
    shape="count",
    find=_find,
    dimensions=("gender", "age_band", "citizenships"),
    assumptions=("A13", "A14", "A17"),
)
