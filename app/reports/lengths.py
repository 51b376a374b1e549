"""How many days lie between two dates, in bands, where both are known closely enough to say it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.coded import Words
from app.reports.dated import Spans
from app.reports.told import BLANK, REASON

if TYPE_CHECKING:
    from app.reports.arrays import Numbers
    from app.reports.coded import Told
    from app.reports.ledger import Ledger

Bands = tuple[tuple[int, str], ...]
"""The most days of each, and its name; of the last any number."""
_MOST_DAYS: Final = date.max.toordinal() + 1
NOT_TO_THE_DAY: Final = REASON + "not_to_the_day"
CONTRADICTS: Final = REASON + "contradicts"


def band(first: Words, last: Words, bands: Bands) -> Words:
    """Of dates that may be a month or a year: a band only where every reading is in it."""
    early, late = Spans(first, _number), Spans(last, _number)
    known, most = early.known & late.known, late.last - early.first
    least = vectors.either(late.first > early.last, late.first - early.last, 0)
    low, high = (_named(days, bands) for days in (least, most))
    one = vectors.either(low == high, high, len(bands))
    table = (*band_names(bands), NOT_TO_THE_DAY, CONTRADICTS)
    return Words(table, vectors.either(known, vectors.either(most >= 0, one, len(bands) + 1), len(bands)))


def passed(first: Words, last: Words) -> Words:
    """How many days passed, in digits, none of them for a later day; empty where either is not known to the day."""
    early, late = Spans(first, _number), Spans(last, _number)
    sure = early.known & late.known & (early.first == early.last) & (late.first == late.last)
    days = vectors.either(late.first > early.first, late.first - early.first, 0)
    every, at = vectors.different(vectors.either(sure, days + 1, 0), _MOST_DAYS)
    return Words([str(each - 1) if each else BLANK for each in every], at)


def band_names(bands: Bands) -> tuple[str, ...]:
    return tuple(name for _, name in bands)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _named(days: Numbers, bands: Bands) -> Numbers:
    """The number of the band that so many days are in."""
    return vectors.under(days, [most for most, _ in bands[:-1]])


def first_agreed(ledger: Ledger) -> Told:
    """The earliest day of a plan of each case; a reason (declined, not asked) where no plan has a day."""
    days = ledger.dated("support_plan", "agreed_on", "agreed_on_month")
    return ledger.cases_say("support_plan", days, _earlier)


def _earlier(before: str, day: str) -> str:
    return day if not before[:1].isdigit() or (day[:1].isdigit() and day < before) else before
