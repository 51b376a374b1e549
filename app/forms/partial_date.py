"""Dates known to the day, the month, the year, or only as about this age on that day."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

Precision = Literal["day", "month", "year", "age"]

_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_AGE: Final = re.compile(r"age:(\d{1,3})@(\d{4}-\d\d-\d\d)", re.ASCII)
_FIRST_YEAR: Final = 1880
_OLDEST: Final = 120
ABOUT: Final = 2
"""How many years an age that somebody guessed may be off before another answer contradicts it."""


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day that a partial date can mean."""

    low: date
    high: date
    precision: Precision

    def surely_after(self, other: Span) -> bool:
        """True only when no reading of the two lets them stand the other way round."""
        return self.low > other.high

    def ages_on(self, day: date) -> tuple[int, int]:
        """The youngest and the oldest that someone born then can be on that day."""
        return _full_years(self.high, day), _full_years(self.low, day)


def span(text: str) -> Span:
    """ValueError for what is no partial date."""
    age = _AGE.fullmatch(text)
    if age:
        return _born_at_age(int(age[1]), date.fromisoformat(age[2]))
    parts = _DATE.fullmatch(text)
    if not parts or int(parts[1]) < _FIRST_YEAR:
        raise ValueError("not a partial date")
    year, month, day = int(parts[1]), parts[2], parts[3]
    if month is None:
        return Span(date(year, 1, 1), date(year, 12, 31), "year")
    if day is None:
        last = calendar.monthrange(year, int(month))[1] if 1 <= int(month) <= 12 else 0
        return Span(date(year, int(month), 1), date(year, int(month), last), "month")
    exact = date(year, int(month), int(day))
    return Span(exact, exact, "day")


def read(answer: object) -> Span | None:
    """The span of an answer, or None for a blank, a reason or a text that is no date."""
    if not isinstance(answer, str):
        return None
    try:
        return span(answer)
    except ValueError:
        return None


def compose(year: int, month: int | None = None, day: int | None = None) -> str:
    """The answer for what is known; ValueError when there is no such day."""
    text = f"{year:04d}" if month is None else f"{year:04d}-{month:02d}"
    if month is not None and day is not None:
        text = f"{text}-{day:02d}"
    span(text)
    return text


def about_age(age: int, on: date) -> str:
    """The answer *about this age on that day*; ValueError for an age nobody reaches."""
    text = f"age:{age}@{on.isoformat()}"
    span(text)
    return text


def age_told(answer: str) -> tuple[int, date] | None:
    """The age and the day of an *about this age* answer."""
    found = _AGE.fullmatch(answer)
    return (int(found[1]), date.fromisoformat(found[2])) if found else None


def month_of(answer: str) -> str | None:
    """What may go out with statistics: the month, or the year where no more is known; nothing for an age."""
    found = span(answer)
    return None if found.precision == "age" else answer[:7]


def year_of(answer: str) -> str | None:
    found = span(answer)
    return None if found.precision == "age" else answer[:4]


def _born_at_age(age: int, on: date) -> Span:
    if age > _OLDEST:
        raise ValueError("nobody is that old")
    return Span(_years_before(on, age + 1) + timedelta(days=1), _years_before(on, age), "age")


def _years_before(day: date, years: int) -> date:
    year = day.year - years
    last = calendar.monthrange(year, day.month)[1]
    return date(year, day.month, min(day.day, last))


def _full_years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
