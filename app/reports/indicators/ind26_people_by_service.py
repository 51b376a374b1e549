"""How many different people got each kind of help."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
from app.reports.told import is_gap, together
from app.reports.units import Dated, people_open, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NONE: Final = "@none"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    what = Dated("services", "service", "given_on", "given_on_month")
    given = records(ledger, what, period, ledger.is_("service", "state", "given"))
    known = list(map(ledger.marks("service", "service_type", _has).__getitem__, given.slots))
    kinds = ledger.said("service", "service_type", given.slots)
    got = together(compress(given.people, known), compress(kinds, known))
    return Found(units=units, told=spread(units.people, got, NONE))


def _has(word: str) -> bool:
    return not is_gap(word)


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
