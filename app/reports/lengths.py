"""How many days lie between two dates, in bands, where both are known closely enough to say it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.reports.period import span_of
from app.reports.told import REASON

if TYPE_CHECKING:
    from app.reports.coded import Told
    from app.reports.ledger import Ledger

Bands = tuple[tuple[int, str], ...]
"""The most days of each, and its name; of the last any number."""
NOT_TO_THE_DAY: Final = REASON + "not_to_the_day"
CONTRADICTS: Final = REASON + "contradicts"


def band(first: str, last: str, bands: Bands) -> str:
    """Of dates that may be a month or a year: a band only where every reading is in it."""
    early, late = span_of(first), span_of(last)
    if early is None or late is None:
        return NOT_TO_THE_DAY
    least, most = _days(early[1], late[0]), _days(early[0], late[1])
    if most < 0:
        return CONTRADICTS
    found = {_named(max(least, 0), bands), _named(most, bands)}
    return found.pop() if len(found) == 1 else NOT_TO_THE_DAY


def band_names(bands: Bands) -> tuple[str, ...]:
    return tuple(name for _, name in bands)


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _named(days: int, bands: Bands) -> str:
    return next((name for most, name in bands if days <= most), bands[-1][1])


def first_agreed(ledger: Ledger) -> Told:
    """The earliest day of a plan of each case; a reason (declined, not asked) where no plan has a day."""
    days = ledger.dated("support_plan", "agreed_on", "agreed_on_month")
    return ledger.cases_say("support_plan", days, _earlier)


def _earlier(before: str, day: str) -> str:
    return day if not before[:1].isdigit() or (day[:1].isdigit() and day < before) else before
