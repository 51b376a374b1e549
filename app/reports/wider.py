"""Finds for a set of people the sets that hold it, without asking each of thousands."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from app.reports.sets import above
from app.reports.whom import holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.reports.whom import Answer, Whom

    _Only = tuple[tuple[str, Answer], ...]


class Wider:
    """By what is counted and by which answers; what is left to ask are days."""

    def __init__(self, sets: Iterable[Whom]) -> None:
        self._sets: dict[tuple[str, _Only], list[Whom]] = {}
        self._asked: dict[str, set[Answer]] = {}
        self._names: set[tuple[str, ...]] = set()
        for each in sets:
            self._sets.setdefault((each.base, each.only), []).append(each)
            self._names.add(each.names())
            for name, told in each.only:
                self._asked.setdefault(name, set()).add(told)
        self._looser: dict[tuple[str, Answer], tuple[Answer, ...]] = {}

    @property
    def longest(self) -> int:
        """The most that differ in their days only."""
        return max((len(each) for each in self._sets.values()), default=0)

    def nearest(self, whom: Whom) -> list[Whom]:
        """Those that hold it, and nothing between them and it."""
        found = [each for each in self._wider(whom) if each != whom]
        return [each for each in found if not any(other != each and within(other, each) for other in found)]

    def _wider(self, whom: Whom) -> Iterator[Whom]:
        for only in self._onlies(whom.only):
            for base in above(whom.base):
                yield from (each for each in self._sets.get((base, only), ()) if _spans(each, whom))

    def _onlies(self, only: _Only) -> Iterator[_Only]:
        for many in range(len(only) + 1):
            for kept in combinations(only, many):
                if tuple(name for name, _ in kept) in self._names:
                    names = [name for name, _ in kept]
                    for told in product(*(self._held(name, answer) for name, answer in kept)):
                        yield tuple(zip(names, told, strict=True))

    def _held(self, name: str, told: Answer) -> tuple[Answer, ...]:
        """The answers that are asked for anywhere and that this one fits."""
        if (name, told) not in self._looser:
            self._looser[name, told] = tuple(each for each in self._asked[name] if holds(each, told))
        return self._looser[name, told]


def within(one: Whom, other: Whom) -> bool:
    """Everybody of the one is of the other."""
    if other.base not in above(one.base) or not _spans(other, one):
        return False
    return all(name in one.told and holds(told, one.told[name]) for name, told in other.only)


def _spans(large: Whom, small: Whom) -> bool:
    return (
        large.first <= small.first
        and small.last <= large.last
        and large.began[0] <= small.began[0]
        and small.began[1] <= large.began[1]
    )
