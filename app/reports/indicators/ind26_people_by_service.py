"""How many different people got each kind of help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import joined, places
from app.reports.ledger import spread
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
from app.reports.told import both, is_gap
from app.reports.units import Dated, people_open, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NONE: Final = "@none"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    what = Dated("services", "service", "given_on", "given_on_month")
    given = records(ledger, what, period, ledger.which("service", "state", "given"))
    kinds = ledger.said("service", "service_type", given.slots)
    known = ~kinds.that(is_gap)
    got = joined(places(given.people)[known], kinds.where(known), ledger.facts.many("person"), both)
    return Found(units=units, told=spread(units.people, got, NONE))


INDICATOR: Final = Indicator(
    code="IND26",
    title=QT_TRANSLATE_NOOP("Reports", "People who received each service"),
    question=QT_TRANSLATE_NOOP("Reports", "How many different people got each kind of help?"),
    population=QT_TRANSLATE_NOOP("Reports", "Everyone with a case open in the period, also who got none"),
    dated_by="service.given_on",
    shape="codes",
    find=_find,
    codes="service_type",
    overlaps=True,
    dimensions=("gender", "age_band"),
    everywhere=WHO_WAS_OPEN,
    assumptions=("A08", "A09", "A16"),
)
