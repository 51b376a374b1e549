"""Values as the rules of a form see them: text, numbers, true and false, and days counted from 1970."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_CLOCK: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?")
_NUMBER: Final = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?")
_START: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - forms know the clock on the wall only

Value = str | float | bool


def number(value: object) -> float:
    """Blanks and words are no numbers: nothing compares with them. A day is its number."""
    if isinstance(value, bool | int | float | Decimal):
        return _plain(value)
    text = str(value).strip()
    if _NUMBER.fullmatch(text):
        return float(text)
    found = moment(text)
    return math.nan if found is None else (found - _START) / timedelta(days=1)


def moment(value: object) -> datetime | None:
    """The day or moment that a text names, or that a number of days makes."""
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        try:
            return _START + timedelta(days=float(value))
        except (OverflowError, ValueError):
            return None
    text = str(value).strip()
    try:
        if _DAY.fullmatch(text):
            return datetime.combine(date.fromisoformat(text), time())
        return datetime.fromisoformat(text).replace(tzinfo=None) if _MOMENT.match(text) else None
    except ValueError:
        return None


def clock(value: object) -> float | None:
    """The part of a day that a time of the day is: noon is 0.5. None for all else."""
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    return (int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3] or 0)) / 86_400


def ordered(left: object, right: object) -> tuple[float, float]:
    """Two values as numbers that can be compared. A time goes with times and with parts of a day, with no whole day."""
    clocks = clock(left), clock(right)
    if clocks == (None, None):
        return number(left), number(right)
    first, second = (
        found if found is not None else math.nan if isinstance(each, str) and moment(each) else number(each)
        for each, found in zip((left, right), clocks, strict=True)
    )
    return first, second


def text(value: object) -> str:
    """What is no number is a blank, not the word NaN."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | Decimal):
        plain = _plain(value)
        if math.isnan(plain) or math.isinf(plain):
            return ""
        return str(int(plain)) if plain.is_integer() else repr(plain)
    return str(value)


def truth(value: object) -> bool:
    """A text is true unless it is empty, whatever it says."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float | Decimal):
        plain = _plain(value)
        return not math.isnan(plain) and plain != 0
    return bool(str(value))


def _plain(value: float | Decimal) -> float:
    """A whole number of hundreds of figures is as good as without end."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf
