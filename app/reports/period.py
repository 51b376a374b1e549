"""From one day to another, and whether a date that may be partial certainly lies within."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

ALWAYS_FROM, ALWAYS_TO = "0001-01-01", "9999-12-31"
_DAY, _MONTH, _YEAR = 10, 7, 4
_SHAPE: Final = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
"""Python reads `2024-W01-1` and the digits of any script as days and years too."""


@dataclass(frozen=True, slots=True)
class Period:
    """Both days are within it. ISO days; ValueError where they are none, or stand the wrong way round."""

    first: str = ALWAYS_FROM
    last: str = ALWAYS_TO

    def __post_init__(self) -> None:
        if date.fromisoformat(self.first) > date.fromisoformat(self.last):
            raise ValueError("a period ends after it begins")

    def holds(self, told: str) -> bool | None:
        """None where it cannot be said: no date, or a month or year that lies in it only in part. Always holds all."""
        if self.first == ALWAYS_FROM and self.last == ALWAYS_TO:
            return True
        span = span_of(told)
        if span is None:
            return None
        low, high = span
        if self.first <= low and high <= self.last:
            return True
        return False if high < self.first or low > self.last else None


ALWAYS: Final = Period()


@lru_cache(maxsize=65_536)
def span_of(told: str) -> tuple[str, str] | None:
    """The first and last day that a date of a year, a month or a day can mean; None for anything else."""
    if not _SHAPE.fullmatch(told):
        return None
    try:
        if len(told) == _DAY:
            date.fromisoformat(told)
            return told, told
        if len(told) == _MONTH:
            days = calendar.monthrange(int(told[:4]), int(told[5:]))[1]
            return f"{told}-01", f"{told}-{days:02d}"
        if len(told) == _YEAR and told != "0000":
            return f"{told}-01-01", f"{told}-12-31"
    except (ValueError, calendar.IllegalMonthError):
        return None
    return None


def month_of(told: str) -> str:
    """`2026-05`, or empty where the month is not known."""
    span = span_of(told)
    return told[:_MONTH] if span is not None and len(told) >= _MONTH else ""


def days_between(first: str, last: str) -> int | None:
    """Whole days from one to the other; None where either is not known to the day."""
    if len(first) != _DAY or len(last) != _DAY or span_of(first) is None or span_of(last) is None:
        return None
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
