"""Periods as people name them: this month, the last quarter, 2026, 2026-Q3, from one day to another."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import ClassVar, Final

from app.reports.period import ALWAYS_FROM, ALWAYS_TO, Period

ALL: Final = "all"
NAMED: Final = ("this_month", "last_month", "this_quarter", "last_quarter", "this_year", "last_year", ALL)
"""Those that move with the day."""
EVERY: Final = {"month": 1, "quarter": 3, "year": 12}
_WRITTEN: Final = re.compile(r"(?P<year>\d{4})(?:-Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2]))?")


class NoPeriod(Exception):
    """Not a way of writing a period."""

    code: ClassVar[str] = "figure.no_period"

    def __init__(self, told: str) -> None:
        super().__init__(self.code)
        self.facts = {"period": told[:40]}


def period(told: str, today: date) -> Period:
    """NoPeriod for what is none. `2026-01-01..2026-06-30` has both days in it."""
    told = told.strip()
    if told in NAMED:
        return _named(told, today)
    first, dots, last = told.partition("..")
    try:
        if dots:
            return Period(date.fromisoformat(first).isoformat(), date.fromisoformat(last).isoformat())
    except ValueError:
        raise NoPeriod(told) from None
    found = _WRITTEN.fullmatch(told)
    if found is None or found["year"] == "0000":
        raise NoPeriod(told)
    year = int(found["year"])
    if found["quarter"]:
        return _months(year, int(found["quarter"]) * 3 - 2, 3)
    return _months(year, int(found["month"]), 1) if found["month"] else _months(year, 1, 12)


def ended(every: str, today: date) -> Period:
    """The last month, quarter or year that is over."""
    return _around(EVERY[every], today, back=1)


def _named(told: str, today: date) -> Period:
    if told == ALL:
        return Period(ALWAYS_FROM, ALWAYS_TO)
    which, _, unit = told.partition("_")
    return _around(EVERY[unit], today, back=which == "last")


def _around(length: int, today: date, *, back: int) -> Period:
    """The stretch of so many months that holds the day, or the one before it."""
    start = today.year * 12 + (today.month - 1) // length * length - back * length
    return _months(start // 12, start % 12 + 1, length)


def _months(year: int, month: int, many: int) -> Period:
    end = year * 12 + month - 1 + many - 1
    last = calendar.monthrange(end // 12, end % 12 + 1)[1]
    return Period(date(year, month, 1).isoformat(), date(end // 12, end % 12 + 1, last).isoformat())
