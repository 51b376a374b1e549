"""What a reader can subtract between figures: the same people twice, part of a period, a narrower filter, a month."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, ClassVar, Final

from app.reports.laying import cells, key
from app.reports.protection import NotSafe
from app.reports.same import APART, NESTED, group_of, people_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.reports.figure import Bare
    from app.reports.linked import Linked

    _Only = tuple[tuple[str, ...], ...]
    _Key = tuple[tuple[object, ...], _Only]
    _Exact = tuple[tuple[object, ...], str, str, _Only]

_MONTH_TEXT: Final = 7
_YEAR_TEXT: Final = 4
_QUARTERS: Final = {
    "Q1": ("01-01", "03-31"), "Q2": ("04-01", "06-30"), "Q3": ("07-01", "09-30"), "Q4": ("10-01", "12-31"),
}  # fmt: skip
_MOST: Final = 1000
"""Of one kind of people in different periods and with different filters."""
_CHAINS: Final = 8


@dataclass(frozen=True, slots=True)
class _Set:
    """Some people: of which days, with which filters (every code of a name is one that would do), in which cell."""

    unit: str
    first: str
    last: str
    only: Mapping[str, frozenset[str]]
    cell: str

    def is_within(self, other: _Set) -> bool:
        fits = all(name in self.only and self.only[name] <= codes for name, codes in other.only.items())
        fits = fits and self.unit in {other.unit, "persons"}
        return other.first <= self.first and self.last <= other.last and fits


class TooMuchToCompare(NotSafe):
    """More sets of the same kind of people than are held against each other; none of their ties is left out."""

    code: ClassVar[str] = "release.too_much"

    def __init__(self, many: int) -> None:
        super().__init__([])
        self.facts = {"cells": many, "most": _MOST}


class KeptApart(NotSafe):
    """Two figures of which one is worked out from the other."""

    code: ClassVar[str] = "release.apart"

    def __init__(self, one: str, other: str) -> None:
        super().__init__([])
        self.facts = {"one": one, "other": other}


def compare(linked: Linked, figures: Iterable[tuple[str, Bare]]) -> None:
    """Ties the cells of all figures, each with the name of its release, wherever one set of people holds another.

    A tie too many only makes the reader stronger than she is. Raises TooMuchToCompare, KeptApart.
    """
    figures = list(figures)
    _apart(figures)
    alike: dict[_Key, dict[str, _Set]] = {}
    exact: dict[_Exact, dict[str, _Set]] = {}
    for release, figure in figures:
        for keys, what, _ in cells(figure):
            for place, base in _places(figure, keys, what):
                found = _set(figure, place, key(figure, keys, what, release))
                rest = {name: code for name, code in place.items() if _days_of(name, code) is None}
                whole = {**{name: frozenset((code,)) for name, code in rest.items()}, **found.only}
                alike.setdefault((base, tuple(sorted(rest.items()))), {})[found.cell] = found
                exact.setdefault((base, found.first, found.last, _named(whole)), {})[found.cell] = found
    for family in (*exact.values(), *alike.values()):
        if len(family) > _MOST:
            raise TooMuchToCompare(len(family))
    for sets in exact.values():
        for one, other in combinations(sets.values(), 2):
            _tie(linked, one, other)
    _nest(linked, exact)
    for family in alike.values():
        for one, other in combinations(family.values(), 2):
            if one.is_within(other) or other.is_within(one):
                _tie(linked, one, other)
        for unit in sorted({each.unit for each in family.values()}):
            _tile(linked, [each for each in family.values() if each.unit == unit])


def _apart(figures: list[tuple[str, Bare]]) -> None:
    """Only a release that adds one of the two is refused: what is out is out."""
    now = {figure.indicator for release, figure in figures if not release}
    ever = {figure.indicator for _, figure in figures}
    for one, other in APART:
        if {one, other} <= ever and now & {one, other}:
            raise KeptApart(one, other)


def _places(
    figure: Bare, keys: tuple[str, ...], what: tuple[str, ...]
) -> Iterator[tuple[dict[str, str], tuple[object, ...]]]:
    """As what it is, and as the group that other figures may have of the same answer."""
    place = dict(zip((each.name for each in figure.dimensions), keys, strict=False))
    people = people_of(figure.unit, figure.population)
    yield place, (people, figure.dated_by, "" if what == ("total",) else figure.indicator, what)
    group = group_of(figure.indicator, what)
    if group is not None and group[0] not in place:
        yield {**place, group[0]: group[1]}, (people, figure.dated_by, "", ("total",))


def _named(only: Mapping[str, frozenset[str]]) -> _Only:
    return tuple(sorted((name, *sorted(codes)) for name, codes in only.items()))


def _nest(linked: Linked, exact: Mapping[_Exact, Mapping[str, _Set]]) -> None:
    """Those with an age under 18 are among those who are said to be children; contradictions the other way round."""
    for (base, first, last, named), sets in exact.items():
        for name, code, inner, codes in NESTED:
            if (name, code) not in named:
                continue
            others = [each for each in named if each != (name, code)]
            at = [tuple(sorted([*others, (inner, each)])) for each in codes]
            found = [exact.get((base, first, last, each), {}) for each in at]
            for whole, unit in ((each.cell, each.unit) for each in sets.values()):
                parts = tuple(next((s.cell for s in some.values() if s.unit == unit), "") for some in found)
                _hold(linked, tuple(part for part in parts if part), whole)


def _hold(linked: Linked, parts: tuple[str, ...], whole: str) -> None:
    if not parts:
        return
    if sum(linked.cells[part].n for part in parts) <= linked.cells[whole].n:
        linked.within_all(parts, whole)
    else:
        linked.at_least(parts, (whole,))


def _set(figure: Bare, place: Mapping[str, str], cell: str) -> _Set:
    """A group of one month is those of that month: its dimension becomes days."""
    first, last = figure.first, figure.last
    for name, code in place.items():
        days = _days_of(name, code)
        if days is not None:
            first, last = max(first, days[0]), min(last, days[1])
    only: dict[str, frozenset[str]] = {}
    for name, code in figure.filters:
        only[name] = only.get(name, frozenset()) | {code}
    return _Set(figure.unit, first, last, only, cell)


def _days_of(name: str, code: str) -> tuple[str, str] | None:
    return _days(code) if name in {"month", "quarter", "year"} else None


def _days(text: str) -> tuple[str, str] | None:
    if len(text) == _YEAR_TEXT and text.isdecimal():
        return f"{text}-01-01", f"{text}-12-31"
    year, _, month = text.partition("-")
    if len(text) == _MONTH_TEXT and year.isdecimal() and month in _QUARTERS:
        first, last = _QUARTERS[month]
        return f"{year}-{first}", f"{year}-{last}"
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
    for whole in sets:
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
