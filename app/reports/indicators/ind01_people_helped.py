"""How many different people were helped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.coded import Places, after, coded, places, same
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
from app.reports.units import Dated, Units, people_open, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    opened = people_open(ledger, period)
    was_given = ledger.which("service", "state", "given")
    given = records(ledger, Dated("services", "service", "given_on", "given_on_month"), period, was_given)
    at = owned.place_of(places(opened.people), ledger.facts.many("person"))
    helped = places(given.people)
    new = owned.first_of_each(helped, at[helped] < 0, ledger.facts.many("person"))
    both = vectors.together([places(opened.people), helped[new]])
    order = vectors.order(both)
    people, dates = Places(both[order]), after([coded(opened.dates), coded(given.dates).where(new)])
    cases = vectors.together([places(opened.cases), places(given.cases)[new]])
    units = Units(
        unit="persons", kind="person", slots=people, people=people, cases=Places(cases[order]),
        undated=opened.undated, dates=dates.where(order),
    )  # fmt: skip
    return Found(units=units, told=same("person", len(people)))


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
