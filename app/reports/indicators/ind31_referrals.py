"""How many referrals led to help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import coded
from app.reports.measure import Found, Indicator
from app.reports.period import days_between, span_of
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_DAYS: Final = 60


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("services", "referral", "referred_on", "referred_on_month"), period)
    last = ledger.end(period)
    units = units.where(coded(units.dates).that(lambda day: _is_old(day, last)))
    return Found(units=units, told=ledger.said("referral", "result", units.slots).changed(_led))


def _is_old(told: str, last: str) -> bool:
    """Of a month its last day decides. What has no date at all is counted only where no period is asked for."""
    span = span_of(told)
    days = days_between(span[1], last) if span is not None else None
    return days is None or days >= _DAYS


def _led(word: str) -> str:
    """Who never answered has not said no."""
    if is_gap(word):
        return word
    return REASON + word if word == "no_answer" else YES if word == "begun" else NO


INDICATOR: Final = Indicator(
    code="IND31",
    title=QT_TRANSLATE_NOOP("Reports", "Referrals and what came of them"),
    question=QT_TRANSLATE_NOOP("Reports", "How many referrals led to help?"),
    population=QT_TRANSLATE_NOOP("Reports", "Referrals made in the period, at least 60 days before its end"),
    dated_by="referral.referred_on",
    shape="yes",
    find=_find,
    dimensions=("service_wanted",),
    assumptions=("A08", "A25"),
)
