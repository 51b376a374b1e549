"""Nights of shelter within a period, month by month, and the nights that our own beds could have given."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING, Any, Final

from app.reports import vectors
from app.reports.coded import Places, judged
from app.reports.period import ALWAYS_FROM
from app.reports.told import BLANK, NOT_SHARED, is_gap
from app.reports.units import Units, owners_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.reports.arrays import Marks
    from app.reports.coded import Words
    from app.reports.ledger import Ledger
    from app.reports.period import Period

BED: Final = "@bed"
_MONTH: Final = len("2026-01")


@dataclass(frozen=True, slots=True)
class Spell:
    """Nights from one day to the morning of another (ordinals), cut to a period; `times` is of how many beds.

    `began` and `long` are of the whole stay. Its nights `away` are spread over all of it, so that parts of a period
    add up to the period.
    """

    first: int
    last: int
    began: int
    long: int
    away: int = 0
    times: int = 1

    @property
    def nights(self) -> int:
        return self._between(self.first, self.last)

    def by_month(self) -> Iterator[tuple[str, int]]:
        """Each month with its nights; one whose days are not shared stands in a group of its own."""
        if self is UNSHARED:
            yield NOT_SHARED, 0
        at = self.first
        while at < self.last:
            month, after = _month(at)
            until = min(after, self.last)
            yield month, self._between(at, until)
            at = until

    def _between(self, first: int, last: int) -> int:
        return self.times * (self._here(last) - self._here(first))

    def _here(self, day: int) -> int:
        """Nights spent here until the morning of a day."""
        passed = day - self.began
        return passed - passed * self.away // self.long if self.long else 0


UNSHARED: Final = Spell(0, 0, 0, 0)
"""Of a stay whose days another house keeps to itself: how many nights it has is not known here."""


@dataclass(frozen=True, slots=True)
class _Window:
    """The nights that are asked for, and today's, to which all count that have not ended."""

    first: int
    last: int
    today: int

    def spell(self, came: str, left: str, away: str) -> Spell | None:
        """None where its days are not known."""
        if came == NOT_SHARED:
            return UNSHARED
        began, ended = _day(came), _day(left)
        if began is None or (ended is None and left not in (BLANK, NOT_SHARED)):
            return None
        last = self.today if ended is None else min(ended, self.today)
        long = max(last - began, 0)
        if len(came) == _MONTH and not long:
            return None
        first = max(began, self.first)
        elsewhere = min(int(away), long) if away.isdigit() else 0
        return Spell(first, max(min(last, self.last), first), began, long, elsewhere)


def nights_of_stays(ledger: Ledger, period: Period, keep: Marks | None = None) -> tuple[Units, list[Spell]]:
    """Stays that touch the period, each with its nights in it; only those that `keep` marks. One that is not over
    counts to the last day that has come, and days known by their month from its first. Those whose days are not known
    are undated; those whose days are not shared have no nights.
    """
    came = ledger.dated("stay", "moved_in_on", "moved_in_on_month")
    left = ledger.dated("stay", "moved_out_on", "moved_out_on_month")
    standing = vectors.places(ledger.kept("stay") if keep is None else ledger.kept("stay") & keep)
    window = _Window(_number(period.first), _number(ledger.end(period)) + 1, _number(ledger.today) + 1)
    standing = standing[~_not_then(window, came.where(standing), left.where(standing))]
    columns = (came, left, ledger.coded("stay", "nights_away"))
    spells, at = judged(window.spell, *(each.where(standing) for each in columns))
    here = vectors.said_of([each is UNSHARED or (each is not None and each.nights > 0) for each in spells], at)
    slots = standing[here]
    people, cases = owners_of(ledger, "stay", slots)
    units = Units(
        unit="nights", kind="stay", slots=Places(slots),
        undated=vectors.many(vectors.said_of([each is None for each in spells], at)),
        people=people, cases=cases, dates=came.where(slots),
    )  # fmt: skip
    return units, [spell for spell in map(spells.__getitem__, at[here].tolist()) if spell is not None]


def _not_then(window: _Window, came: Words, left: Words) -> Marks:
    """Stays over before the nights that are asked for, or begun after them, as each of their two words tells alone: of
    a year's stays few are left to be judged for a month. What is not a whole day is judged with the rest.
    """
    last, open_still = window.last, (BLANK, NOT_SHARED)
    sure = came.that(lambda word: len(word) > _MONTH and _day(word) is not None)
    sure &= left.that(lambda word: word in open_still or _day(word) is not None)
    over = left.that(lambda word: (_day(word) or last) <= window.first)
    return sure & (over | came.that(lambda word: (_day(word) or 0) >= last))


def nights_of_beds(ledger: Ledger, period: Period, known: str) -> list[Spell]:
    """Each room of our own with beds, for the nights it was in use. One that was always there counts from `known`, the
    first day that anything is known of, and from the first of the period where nothing is.
    """
    end, found = _number(ledger.end(period)) + 1, []
    known = min([known or period.first, *(opened for opened, _, _ in ledger.beds if opened)])
    known = ledger.end(period) if known == ALWAYS_FROM else known
    for opened, retired, beds in ledger.beds:
        first = max(_number(opened or known), _number(period.first))
        last = min(_number(retired) + 1, end) if retired else end
        if beds and first < last:
            found.append(Spell(first, last, first, last - first, times=beds))
    return found


Maker = Callable[[str], str]
_Told = tuple[str, ...]


def count_nights(columns: Sequence[Sequence[str] | Maker], spells: Sequence[Spell]) -> Counter[_Told]:
    """How many nights have each combination of words. A column is a word for each spell, or what makes a group of a
    month.
    """
    makers = [each if callable(each) else None for each in columns]
    known = dict(zip(map(id, spells), spells, strict=True))
    words = [each for each in columns if not callable(each)]
    alike = Counter(zip(*words, map(id, spells), strict=True))
    counted = Counter[_Told]()
    if any(makers):
        for told, month, nights in _by_month(alike, known):
            counted[_keys(told, month, makers)] += nights
        return counted
    for (*all_words, at), many in alike.items():
        counted[tuple(all_words)] += known[at].nights * many
    return counted


def _by_month(alike: Mapping[tuple[Any, ...], int], known: Mapping[int, Spell]) -> Iterator[tuple[_Told, str, int]]:
    """What is alike in its words is added up for all months at once: a stay of years is a row and not many groups."""
    parts = {at: list(each.by_month()) for at, each in known.items()}
    months = sorted({month for some in parts.values() for month, _ in some})
    place = {month: at for at, month in enumerate(months)}
    nights = {at: [many for _, many in some] for at, some in parts.items()}
    rows = defaultdict[_Told, list[int]](lambda: [0] * len(months))
    for (*told, at), many in alike.items():
        row, some = rows[tuple(told)], nights[at]
        span = slice(place[parts[at][0][0]], place[parts[at][0][0]] + len(some))
        row[span] = map(add, row[span], some if many == 1 else map(many.__mul__, some))
        if known[at] is UNSHARED:
            yield tuple(told), NOT_SHARED, 0
    for each, row in rows.items():
        yield from ((each, month, many) for month, many in zip(months, row, strict=True) if many)


def _keys(told: _Told, month: str, makers: Sequence[Maker | None]) -> _Told:
    rest = iter(told)
    return tuple(next(rest) if make is None else month if is_gap(month) else make(month) for make in makers)


@lru_cache(maxsize=65_536)
def _month(at: int) -> tuple[str, int]:
    """The month of a day, and the first day after it."""
    day = date.fromordinal(at)
    return day.isoformat()[:_MONTH], at - day.day + 1 + monthrange(day.year, day.month)[1]


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


@lru_cache(maxsize=65_536)
def _day(told: str) -> int | None:
    full = told if len(told) == len("2026-01-01") else f"{told}-01" if len(told) == _MONTH else ""
    try:
        return _number(full)
    except ValueError:
        return None
