"""How many different people were helped."""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
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
    cases = dict(zip(opened.people, opened.cases, strict=True))
    days = dict(zip(opened.people, opened.dates, strict=True))
    for at in filterfalse(lambda at: given.people[at] in cases, range(len(given))):
        cases[given.people[at]], days[given.people[at]] = given.cases[at], given.dates[at]
    people = sorted(cases)
    units = Units(
        unit="persons",
        kind="person",
        slots=people,
        people=people,
        cases=list(map(cases.__getitem__, people)),
        undated=opened.undated,
        dates=list(map(days.__getitem__, people)),
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
    everywhere=WHO_WAS_OPEN,
    assumptions=("A13", "A14", "A17"),
)
