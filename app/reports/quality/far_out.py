"""Numbers that are seldom true: to be looked at, not to be wrong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.quality.check import Check, all_at, is_day, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.ledger import Ledger
    from app.reports.quality.check import Ground, Spots

_OLDEST: Final = 90
_LONGEST_MONTHS: Final = 40 * 12
_MOST_NIGHTS: Final = 3 * 365
_AGES: Final = (
    ("intake", "age_at_intake"), ("intake", "age_at_exploitation"), ("episode", "age_at_entry"),
    ("episode", "age_at_exploitation"),
)  # fmt: skip


def _ages(ground: Ground) -> Iterator[Spots]:
    for kind, name in _AGES:
        yield _above(ground.book, kind, name, _OLDEST)


def _durations(ground: Ground) -> Iterator[Spots]:
    yield _above(ground.book, "episode", "duration_months", _LONGEST_MONTHS)


def _above(book: Ledger, kind: str, name: str, most: int) -> Spots:
    far = book.coded(kind, name).that(lambda word: (number(word) or 0) > most)
    return all_at(kind, vectors.places(book.kept(kind) & far), name)


def _nights(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    slots = vectors.places(book.kept("stay"))
    first = book.coded("stay", "moved_in_on").where(slots).numbers(_day)
    last = (
        book.coded("stay", "moved_out_on").where(slots).numbers(lambda word: _day(word if is_day(word) else book.today))
    )
    far = (first > 0) & (last > 0) & (last - first > _MOST_NIGHTS)
    yield all_at("stay", slots[far], "moved_out_on")


def _day(word: str) -> int:
    """As a number; 0 where it is not known to the day."""
    try:
        return date.fromisoformat(word).toordinal() if len(word) == 10 else 0
    except ValueError:
        return 0


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
