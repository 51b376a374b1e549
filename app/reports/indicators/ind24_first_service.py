"""How many got a first service within two days of the referral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import places, told_as
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.period import ALWAYS_FROM, ALWAYS_TO, days_between, span_of
from app.reports.told import BLANK, NO, REASON, YES
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.coded import Told
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_SOON: Final = 2


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    came = ledger.dated("intake", "referral_in_on", "referral_in_on_month")
    referred = came.read(places(ledger.first_ones("intake", units.slots)), BLANK)
    known = referred.that(_is_day)
    units, referred = units.where(known), referred.where(known)
    first = (spread(units.slots, each, BLANK) for each in _first_served(ledger))
    return Found(units=units, told=told_as(_soon, referred, *first))


def _is_day(word: str) -> bool:
    return word[:1].isdigit()


def _first_served(ledger: Ledger) -> tuple[Told, Told]:
    """For each case the first day on which a service was given; and, of services that are not known to the day, the
    first day on which one may have been.
    """
    was_given, given = ledger.which("service", "state", "given"), ledger.dated("service", "given_on", "given_on_month")
    days, exact = given.changed(_first_day), given.that(_is_exact)
    return (
        ledger.cases_say("service", days, min, was_given & exact),
        ledger.cases_say("service", days, min, was_given & ~exact),
    )


def _is_exact(told: str) -> bool:
    first, last = span_of(told) or (ALWAYS_FROM, ALWAYS_TO)
    return first == last


def _first_day(told: str) -> str:
    return (span_of(told) or (ALWAYS_FROM, ALWAYS_TO))[0]


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
