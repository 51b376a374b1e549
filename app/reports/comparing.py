"""What a reader can subtract between figures: the same people twice, part of a period, a narrower filter, a month."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.reports.laying import cells, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.reports.figure import Bare
    from app.reports.linked import Linked

_MONTH_TEXT: Final = 7
_YEAR_TEXT: Final = 4
_MOST: Final = 400
_CHAINS: Final = 8


@dataclass(frozen=True, slots=True)
class _Set:
    """Some people: of which days, with which filters (every code of a name is one that would do), in which cell."""

    first: str
    last: str
    only: Mapping[str, frozenset[str]]
    cell: str

    def is_within(self, other: _Set) -> bool:
        fits = all(name in self.only and self.only[name] <= codes for name, codes in other.only.items())
        return other.first <= self.first and self.last <= other.last and fits


def compare(linked: Linked, figures: Iterable[tuple[str, Bare]]) -> None:
    """Ties the cells of all figures, each with the name of its release, wherever one set of people holds another.

    A tie too many only makes the reader stronger than she is.
    """
    alike: dict[tuple[object, ...], dict[str, _Set]] = {}
    exact: dict[tuple[object, ...], list[_Set]] = {}
    for release, figure in figures:
        for keys, what, _ in cells(figure):
            place, found = _set(figure, keys, key(figure, keys, what, release))
            of = "" if what == ("total",) else figure.indicator
            base = (figure.unit, figure.population, figure.dated_by, of, what)
            alike.setdefault((*base, tuple(sorted(place.items()))), {})[found.cell] = found
            whole = {**{name: frozenset((code,)) for name, code in place.items()}, **found.only}
            named = tuple(sorted((name, *sorted(codes)) for name, codes in whole.items()))
            exact.setdefault((*base, found.first, found.last, named), []).append(found)
    for sets in exact.values():
        for one, other in combinations({each.cell: each for each in sets}.values(), 2):
            _tie(linked, one, other)
    for family in alike.values():
        for one, other in combinations(list(family.values())[:_MOST], 2):
            if one.is_within(other) or other.is_within(one):
                _tie(linked, one, other)
        _tile(linked, list(family.values()))


def _set(figure: Bare, keys: tuple[str, ...], cell: str) -> tuple[dict[str, str], _Set]:
    """A group of one month is those of that month: its dimension becomes days."""
    place, first, last = {}, figure.first, figure.last
    for dimension, value in zip(figure.dimensions, keys, strict=False):
        days = _days(value) if dimension.name in {"month", "year"} else None
        if days is None:
            place[dimension.name] = value
        else:
            first, last = max(first, days[0]), min(last, days[1])
    only: dict[str, frozenset[str]] = {}
    for name, code in figure.filters:
        only[name] = only.get(name, frozenset()) | {code}
    return place, _Set(first, last, only, cell)


def _days(text: str) -> tuple[str, str] | None:
    if len(text) == _YEAR_TEXT and text.isdecimal():
        return f"{text}-01-01", f"{text}-12-31"
    year, _, month = text.partition("-")
    if len(text) == _MONTH_TEXT and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:
        return f"{text}-01", f"{text}-{monthrange(int(year), int(month))[1]:02}"
    return None


def _tie(linked: Linked, one: _Set, other: _Set) -> None:
    """The smaller count lies within the larger: what lies between is what a reader sees come or go."""
    small, large = sorted((one.cell, other.cell), key=lambda cell: (linked.cells[cell].n, cell))
    linked.within(small, large)


def _tile(linked: Linked, sets: list[_Set]) -> None:
    """Periods that follow each other without a gap are together one longer period: quarters of a year."""
    starts: dict[str, list[_Set]] = {}
    for each in sets:
        starts.setdefault(each.first, []).append(each)
    for whole in sets[:_MOST]:
        for tiles in _chains(whole, whole.first, starts, 12):
            cells_of = tuple(each.cell for each in tiles)
            if len(tiles) > 1 and sum(linked.cells[cell].n for cell in cells_of) == linked.cells[whole.cell].n:
                linked.adds_up(whole.cell, cells_of)


def _chains(whole: _Set, start: str, starts: Mapping[str, list[_Set]], left: int) -> list[list[_Set]]:
    if not left:
        return []
    found: list[list[_Set]] = []
    for each in starts.get(start, ()):
        if each.cell == whole.cell or each.only != whole.only or each.last > whole.last:
            continue
        if each.last == whole.last:
            found.append([each])
        else:
            found += [[each, *more] for more in _chains(whole, _after(each.last), starts, left - 1)]
    return found[:_CHAINS]


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
