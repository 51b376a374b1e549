"""How many people agreed a plan within thirty days."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import coded, told_as
from app.reports.ledger import spread
from app.reports.lengths import NOT_TO_THE_DAY, first_agreed, passed
from app.reports.measure import Found, Indicator
from app.reports.period import days_between
from app.reports.told import BLANK, NO, YES, is_gap
from app.reports.units import cases_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_DAYS: Final = 30


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_begun(ledger, period)
    units = units.where(coded(units.dates).that(partial(_old_enough, last=ledger.end(period))))
    agreed = spread(units.slots, first_agreed(ledger), BLANK)
    return Found(units=units, told=told_as(_within, agreed, passed(coded(units.dates), agreed)))


def _old_enough(day: str, last: str) -> bool:
    days = days_between(day, last)
    return True if days is None else days >= _DAYS


def _within(agreed: str, days: str) -> str:
    if agreed == BLANK:
        return NO
    if is_gap(agreed):
        return agreed
    return NOT_TO_THE_DAY if days == BLANK else YES if int(days) <= _DAYS else NO


INDICATOR: Final = Indicator(
    code="IND30",
    title=QT_TRANSLATE_NOOP("Reports", "Plans agreed"),
    question=QT_TRANSLATE_NOOP("Reports", "How many people agreed a plan within 30 days?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases begun in the period, at least 30 days before its end"),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    assumptions=("A05", "A08"),
)
