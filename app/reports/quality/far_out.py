"""Numbers that are seldom true: to be looked at, not to be wrong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, is_day, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_OLDEST: Final = 90
_LONGEST_MONTHS: Final = 40 * 12
_MOST_NIGHTS: Final = 3 * 365
_AGES: Final = (
    ("intake", "age_at_intake"), ("intake", "age_at_exploitation"), ("episode", "age_at_entry"),
    ("episode", "age_at_exploitation"),
)  # fmt: skip


def _ages(ground: Ground) -> Iterator[Spot]:
    for kind, name in _AGES:
        words = ground.book.words(kind, name)
        yield from (
            Spot(kind, slot, name) for slot in ground.book.standing(kind) if (number(words[slot]) or 0) > _OLDEST
        )


def _durations(ground: Ground) -> Iterator[Spot]:
    months = ground.book.words("episode", "duration_months")
    for slot in ground.book.standing("episode"):
        if (number(months[slot]) or 0) > _LONGEST_MONTHS:
            yield Spot("episode", slot, "duration_months")


def _nights(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    came, left = (book.words("stay", f"{name}_on") for name in ("moved_in", "moved_out"))
    for slot in book.standing("stay"):
        first, last = came[slot], left[slot] if is_day(left[slot]) else book.today
        if _day(first) is not None and _day(last) is not None and _between(first, last) > _MOST_NIGHTS:
            yield Spot("stay", slot, "moved_out_on")


def _day(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if len(word) == 10 else None
    except ValueError:
        return None


def _between(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


CHECKS: Final = (
    Check(code="age_far", sort="outlier", find=_ages,
        words=QT_TRANSLATE_NOOP("Quality", "More than 90 years old: is it so?")),
    Check(
        code="duration_far", sort="outlier", find=_durations,
        words=QT_TRANSLATE_NOOP("Quality", "More than 40 years of exploitation: is it so?"),
    ),
    Check(
        code="nights_far", sort="outlier", find=_nights,
        words=QT_TRANSLATE_NOOP("Quality", "More than three years of nights in one stay: did the person leave?"),
    ),
)  # fmt: skip
