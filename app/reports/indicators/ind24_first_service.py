"""How many got a first service within two days of the referral."""

from __future__ import annotations

from itertools import compress, repeat
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.period import ALWAYS_FROM, ALWAYS_TO, days_between, span_of
from app.reports.told import BLANK, NO, REASON, YES, judged
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_SOON: Final = 2


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    came = [*ledger.dates("intake", "referral_in_on", "referral_in_on_month"), BLANK]
    referred = list(map(came.__getitem__, ledger.first_ones("intake", units.slots)))
    known = judged(_is_day, referred)
    units, (served, perhaps) = units.where(known), _first_served(ledger)
    days = compress(referred, known)
    first = (map(each.get, units.slots, repeat(BLANK)) for each in (served, perhaps))
    return Found(units=units, told=judged(_soon, days, *first))


def _is_day(word: str) -> bool:
    return word[:1].isdigit()


def _first_served(ledger: Ledger) -> tuple[dict[int, str], dict[int, str]]:
    """For each case the first day on which a service was given; and, of services that are not known to the day, the
    first day on which one may have been.
    """
    given, cases = ledger.dates("service", "given_on", "given_on_month"), ledger.cases("service")
    was_given = ledger.is_("service", "state", "given")
    exact, perhaps = dict[int, str](), dict[int, str]()
    placed = {word: _placed(word, exact, perhaps) for word in set(given)}
    for slot in filter(was_given, ledger.standing("service")):
        found, day = placed[given[slot]]
        if day <= found.get(cases[slot], day):
            found[cases[slot]] = day
    return exact, perhaps


def _placed(told: str, exact: dict[int, str], perhaps: dict[int, str]) -> tuple[dict[int, str], str]:
    first, last = span_of(told) or (ALWAYS_FROM, ALWAYS_TO)
    return (exact, first) if first == last else (perhaps, first)


def _soon(referred: str, served: str, perhaps: str) -> str:
    """Both must be known to the day. A case without any service has none within two days; one with a service that
    may have been given by then has not said no.
    """
    if days_between(referred, referred) is None:
        return REASON + "not_to_the_day"
    for day, said in ((served, YES), (perhaps, REASON + "not_to_the_day")):
        days = days_between(referred, day)
        if days is not None and days <= _SOON:
            return said
    return NO


INDICATOR: Final = Indicator(
    code="IND24",
    title=QT_TRANSLATE_NOOP("Reports", "Time to first service"),
    question=QT_TRANSLATE_NOOP("Reports", "How many got a first service within two days of the accepted referral?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases begun in the period that came by a dated referral"),
    dated_by="intake.referral_in_on",
    shape="yes",
    find=_find,
    assumptions=("A05", "A08"),
)
