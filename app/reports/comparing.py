"""What a reader can subtract between figures: the same people twice, part of a period, a narrower filter, a month."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, ClassVar, Final

from app.reports import overlapping
from app.reports.budget import A_PAIR, A_SET, Budget
from app.reports.corners import Corners, apart
from app.reports.one_each import OneEach, covers_of_one_each
from app.reports.protection import NotSafe, NotShown
from app.reports.sets import APART, NESTED
from app.reports.whom import Whom
from app.reports.wider import Wider

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.reports.bare import Bare
    from app.reports.ground import Ground
    from app.reports.linked import Linked

    _Cells = Mapping[str, Sequence[str]]

_MOST: Final = 1000
"""Of one kind of people in different periods."""


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
        self.one, self.other = one, other
        self.facts = {"one": one, "other": other}


def keep_apart(figures: Iterable[tuple[str, Bare]]) -> None:
    """Only a release that adds one of the two is refused, with KeptApart: what is out is out."""
    figures = list(figures)
    now = {figure.indicator for release, figure in figures if not release}
    ever = {figure.indicator for _, figure in figures}
    for one, other in APART:
        if {one, other} <= ever and now & {one, other}:
            raise KeptApart(one, other)


def compare(ground: Ground, budget: Budget | None = None) -> None:
    """Ties the cells of all figures wherever one set of people holds another, and once more for a reader to whom people
    are their cases.

    A tie too many only makes the reader stronger than she is. Raises TooMuchToCompare, NotShown.
    """
    linked, covers, budget = ground.linked, ground.covers, budget or Budget()
    one_each = OneEach(ground.whom)
    _compare(linked, ground.whom, budget)
    _compare(linked, one_each.whom, budget, one_each)
    overlapping.compare(linked, covers)
    overlapping.compare(linked, covers_of_one_each(covers))


def _compare(linked: Linked, whom: Mapping[Whom, _Cells], budget: Budget, one_each: OneEach | None = None) -> None:
    """With `one_each` only where people and cases meet: all else has been compared."""
    wider = Wider(whom)
    if wider.longest > _MOST:
        raise TooMuchToCompare(wider.longest)
    for sets in whom.values():
        for one, other in combinations(sets, 2):
            _same(linked, one, other)
    parts: dict[Whom, list[Whom]] = {each: [] for each in whom}
    budget.spend(A_SET * len(whom))
    for each in whom:
        for whole in wider.nearest(each):
            parts[whole].append(each)
    corners = Corners(parts, budget)
    releases = {release for cells in whom.values() for _, release in _each(cells)}
    of = {release: {each: _of(cells, release) for each, cells in whom.items()} for release in releases}
    for whole, some in parts.items():
        if one_each is not None and not one_each.meet(corners.all_of(whole)):
            continue
        if budget.spent:
            raise NotShown([*linked.cells])
        for cell, release in _each(whom[whole]):
            families = _part(linked, cell, {of[release][each]: each for each in some}, budget)
            corners.tie(linked, whole, families, of[release])
        _deep(linked, whom, whole, (parts, budget))
        _union(linked, whom, whole, wider)
        _nest(linked, whom, whole)


def _each(cells: _Cells) -> Iterator[tuple[str, str]]:
    return ((cell, release) for cell, releases in cells.items() for release in releases)


def _of(cells: _Cells, release: str) -> str:
    """Of several releases the number of the same one, else of the last."""
    return next((cell for cell, own in cells.items() if release in own), [*cells][-1])


def _same(linked: Linked, one: str, other: str) -> None:
    """One set counted twice, as on two days: what lies between is what a reader sees come or go."""
    if linked.cells[one].n == linked.cells[other].n:
        linked.adds_up(one, (other,))
    else:
        _tie(linked, one, other)


def _tie(linked: Linked, part: str, whole: str) -> None:
    """Where the counts contradict what holds as a rule, the other way round."""
    if linked.cells[part].n > linked.cells[whole].n:
        part, whole = whole, part
    linked.within(part, whole)


def _part(linked: Linked, whole: str, parts: Mapping[str, Whom], budget: Budget) -> list[tuple[Whom, ...]]:
    """Parts that exclude each other are no more than the whole together; and each lies within it."""
    kept = {cell: each for cell, each in parts.items() if cell != whole}
    left = set(kept)
    families = [*_families(linked, kept, budget)]
    for family in families:
        together = sum(linked.cells[cell].n for cell in family)
        if len(family) < 2 or together > linked.cells[whole].n:
            continue
        left.difference_update(family)
        if together == linked.cells[whole].n:
            linked.adds_up(whole, family)
        else:
            linked.within_all(family, whole)
    for cell in sorted(left):
        _tie(linked, cell, whole)
    return [tuple(kept[cell] for cell in family) for family in families]


def _families(linked: Linked, parts: Mapping[str, Whom], budget: Budget) -> Iterator[tuple[str, ...]]:
    """Every part is in one with the largest that exclude it and each other."""
    order = sorted(parts, key=lambda cell: (-linked.cells[cell].n, cell))
    done: set[tuple[str, ...]] = set()
    for seed in order:
        family = [seed]
        for cell in order:
            if cell != seed and all(apart(parts[cell], parts[each]) for each in family):
                family.append(cell)
        budget.spend(A_PAIR * (len(order) + len(family) * len(family) // 2))
        if budget.spent:
            raise NotShown([*linked.cells])
        found = tuple(sorted(family))
        if found not in done:
            done.add(found)
            yield found


def _deep(
    linked: Linked, whom: Mapping[Whom, _Cells], whole: Whom, told: tuple[Mapping[Whom, Sequence[Whom]], Budget]
) -> None:
    """A part excludes parts of another, though not the whole of that: those are no more than the whole together either.

    What is in none of them is no group that anybody asks for, and need not be kept safe for its own sake.
    """
    parts, budget = told
    rich = [each for each in parts[whole] if parts[each]]
    for part in parts[whole]:
        budget.spend(A_PAIR * len(rich))
        if budget.spent:
            raise NotShown([*linked.cells])
        if all(each is part or apart(each, part) for each in rich):
            continue
        found, below = _beside(part, parts, [each for each in parts[whole] if each is not part], budget)
        if not below:
            continue
        for cell, release in _each(whom[whole]):
            count = {each: linked.cells[_of(whom[each], release)].n for each in (part, *found)}
            family = [part]
            for each in sorted(found, key=lambda one: -count[one]):
                if all(apart(each, other) for other in family):
                    family.append(each)
            budget.spend(A_PAIR * (len(found) + len(family) * len(family) // 2))
            own = tuple(dict.fromkeys(_of(whom[each], release) for each in family))
            if below.intersection(family) and sum(linked.cells[each].n for each in own) <= linked.cells[cell].n:
                linked.at_least((cell,), own)


def _beside(
    part: Whom, parts: Mapping[Whom, Sequence[Whom]], others: Sequence[Whom], budget: Budget
) -> tuple[list[Whom], set[Whom]]:
    """The widest sets that exclude it, and those of them that lie within one that does not."""
    found, below, seen, waiting = [], set[Whom](), set(others), [(each, False) for each in others]
    for each, deep in waiting:  # grows as it is walked
        if apart(each, part):
            found.append(each)
            below.update([each] if deep else [])
            continue
        more = [one for one in parts[each] if one is not part and one not in seen]
        seen.update(more)
        waiting += [(one, True) for one in more]
    budget.spend(A_PAIR * 2 * len(waiting))
    return found, below


def _union(linked: Linked, whom: Mapping[Whom, _Cells], whole: Whom, wider: Wider) -> None:
    """Who has one of several codes: no more than those of each code together, where each is counted, and no more than
    those of each code in any set that holds them.
    """
    for name, told in whole.only:
        for codes in told:
            if len(codes) < 2:
                continue
            each = [_with(whole, name, tuple(c for c in told if c != codes), code) for code in sorted(codes)]
            for family in ([one for one in each if one in whom], *_wider(name, each, wider)):
                for cell, release in _each(whom[whole]):
                    found = [_of(whom[one], release) for one in family]
                    if found and sum(linked.cells[part].n for part in found) >= linked.cells[cell].n:
                        linked.at_least(tuple(found), (cell,))


def _wider(name: str, each: Sequence[Whom], wider: Wider) -> Iterator[list[Whom]]:
    """Of each code those of one larger set that are counted: the same days, the same other answers."""
    families: dict[tuple[object, ...], list[Whom]] = {}
    for part in each:
        for one in wider.nearest(part):
            if name in one.names():
                rest = tuple(told for told in one.only if told[0] != name)
                families.setdefault((one.base, one.first, one.last, one.began, rest), []).append(one)
    return (family for family in families.values() if len(family) == len(each))


def _with(whole: Whom, name: str, rest: tuple[frozenset[str], ...], code: str) -> Whom:
    told = tuple(sorted((*rest, frozenset((code,))), key=sorted))
    only = tuple((other, told if other == name else codes) for other, codes in whole.only)
    return Whom(whole.base, whole.first, whole.last, whole.began, only)


def _nest(linked: Linked, whom: Mapping[Whom, _Cells], whole: Whom) -> None:
    """Those with an age under 18 are among those who are said to be children; contradictions the other way round."""
    for name, code, inner, codes in NESTED:
        if (name, (frozenset((code,)),)) not in whole.only:
            continue
        others = [each for each in whole.only if each[0] != name]
        if any(other == inner for other, _ in others):
            continue
        narrow = (tuple(sorted([*others, (inner, (frozenset((each,)),))])) for each in codes)
        at = [Whom(whole.base, whole.first, whole.last, whole.began, only) for only in narrow]
        for cell, release in _each(whom[whole]):
            _hold(linked, tuple(_of(whom[each], release) for each in at if each in whom), cell)


def _hold(linked: Linked, parts: Sequence[str], whole: str) -> None:
    if not parts:
        return
    if sum(linked.cells[part].n for part in parts) <= linked.cells[whole].n:
        linked.within_all(tuple(parts), whole)
    else:
        linked.at_least(tuple(parts), (whole,))
