"""The age at intake against the day of birth, as exactly as both are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Places
from app.reports.quality.check import Check, all_at, is_day, number
from app.reports.told import BLANK, YES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.reports.arrays import Marks, Numbers
    from app.reports.coded import Words
    from app.reports.quality.check import Ground, Spots

FIRST: Final = "-01-01"
LAST: Final = "-12-31"


class _Days(NamedTuple):
    """Of each word of a column its year, and where the rest of it stands among all; `known`: it is a day."""

    known: Marks
    year: Numbers
    rest: Numbers


def ages(birth: Words, day: Words) -> tuple[Marks, Numbers, Numbers]:
    """Where both are known, the least and the most years that somebody born then can be on that day."""
    every = {_ended(word, end)[5:] for each in (birth, day) for word in each.table for end in (FIRST, LAST)}
    order = {rest: at for at, rest in enumerate(sorted(every))}
    early, late = (_days(birth, end, order) for end in (FIRST, LAST))
    first, last = (_days(day, end, order) for end in (FIRST, LAST))
    return early.known & first.known, _years(late, first), _years(early, last)


def _days(told: Words, end: str, order: Mapping[str, int]) -> _Days:
    whole = [_ended(word, end) for word in told.table]
    known = [is_day(word) for word in told.table]
    years = [int(word[:4]) if good else 0 for word, good in zip(whole, known, strict=True)]
    rests = vectors.numbers([order[word[5:]] for word in whole])
    return _Days(vectors.said_of(known, told.at), vectors.numbers(years)[told.at], rests[told.at])


def _ended(word: str, end: str) -> str:
    """A year or a month as its first or its last day."""
    return (word + end[len(word) - 4 :])[:10]


def _years(birth: _Days, day: _Days) -> Numbers:
    return day.year - birth.year - (day.rest < birth.rest)


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    if not ground.births:
        return
    slots = vectors.places(book.kept("intake"))
    birth = ground.born().of(Places(book.owners("intake", "@person")[slots]), BLANK)
    age = book.coded("intake", "age_at_intake").where(slots)
    told = age.numbers(lambda word: -1 if number(word) is None else int(word))
    known, low, high = ages(birth, book.dated("intake", "intake_date", "intake_date_month").where(slots))
    play = 2 * vectors.numbers(book.which("intake", "age_is_estimated", YES)[slots])
    wrong = known & (told >= 0) & ((told < low - play) | (told > high + play))
    yield all_at("intake", slots[wrong], "age_at_intake")


CHECK: Final = Check(
    code="birth_age", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "The age does not fit the day of birth."),
)  # fmt: skip
