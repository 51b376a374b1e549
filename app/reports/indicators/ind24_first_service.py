"""How many got a first service within two days of the referral."""

from __future__ import annotations

from itertools import compress, repeat
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.period import days_between
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
    units, served = units.where(known), _first_served(ledger)
    days = compress(referred, known)
    return Found(units=units, told=judged(_soon, days, map(served.get, units.slots, repeat(BLANK))))


def _is_day(word: str) -> bool:
    return word[:1].isdigit()


def _first_served(ledger: Ledger) -> dict[int, str]:
    given, cases = ledger.dates("service", "given_on", "given_on_month"), ledger.cases("service")
    was_given, found = ledger.is_("service", "state", "given"), dict[int, str]()
    for slot in ledger.standing("service"):
        day = given[slot]
        if was_given(slot) and day[:1].isdigit() and day <= found.get(cases[slot], day):
            found[cases[slot]] = day
    return found


def _soon(referred: str, served: str) -> str:
    """Both must be known to the day; a case without any service has none within two days."""
    if not served and len(referred) == len("2026-01-01"):
        return NO
    days = days_between(referred, served)
    if days is None:
        return REASON + "not_to_the_day"
    return YES if days <= _SOON else NO


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
