"""How many got a first service within two days of the referral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.period import days_between
from app.reports.told import BLANK, NO, REASON, YES
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_SOON: Final = 2


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    came = ledger.dates("intake", "referral_in_on", "referral_in_on_month")
    first, served = ledger.first_of("intake"), _first_served(ledger)
    referred = [came[first[case]] if first[case] >= 0 else BLANK for case in units.slots]
    units = units.where([day[:1].isdigit() for day in referred])
    days = (day for day in referred if day[:1].isdigit())
    told = [_soon(day, served.get(case, BLANK)) for day, case in zip(days, units.slots, strict=True)]
    return Found(units=units, told=told)


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
