"""Lays figures into the ground of protection, and takes out of them what was found to need hiding."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.reports.caveats import outside
from app.reports.figure import Count, Group
from app.reports.linked import Block, ends

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.reports.figure import Bare, Figure
    from app.reports.linked import Linked

SEVERAL: Final = "@several"
_HIDDEN: Final = Count(None, "small")


def lay(linked: Linked, figure: Bare, release: str = "", hidden: Collection[str] | None = None, step: int = 0) -> None:
    """With `hidden`, as an earlier release of that name, which printed all but those cells, rounded to `step`."""
    known = set()
    for keys, what, count in cells(figure):
        at, n = key(figure, keys, what, release), count.n or 0
        if hidden is None:
            known.add(linked.put(at, n))
        elif key(figure, keys, what) in hidden:
            known.add(linked.put(at, n, "kept"))
        else:
            known.add(linked.put(at, n, "near" if step else "out", step))
    for each in _everywhere(figure, release):
        if each not in known:  # a row that this group does not have is printed as surely as a zero
            linked.put(each, 0, "out")
    for group in (figure.whole, *figure.groups):
        _down(linked, figure, group, release)
    if figure.groups:
        _across(linked, figure, release)
    _blocks(linked, figure, release)


def cells(figure: Bare) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Count]]:
    """Every number of the figure: of which group, what it counts there, and how many."""
    for group in (figure.whole, *figure.groups):
        yield group.keys, ("total",), group.total
        yield group.keys, ("answered",), group.answered
        for row in group.rows:
            yield group.keys, ("row", row.code), row.n
            if row.of is not None and row.of != group.answered:
                yield group.keys, ("of", row.code), row.of
        for gap in group.gaps:
            yield group.keys, ("gap", gap.reason), gap.n


def key(figure: Bare, keys: tuple[str, ...], what: tuple[str, ...], release: str = "") -> str:
    """One name for one set of people: totals of the same people in two figures have the same."""
    base = [figure.unit, figure.population, figure.dated_by, figure.first, figure.last, sorted(figure.filters)]
    place = sorted(zip((each.name for each in figure.dimensions), keys, strict=False))
    of = "" if what == ("total",) else figure.indicator
    return json.dumps([release, base, place, of, *what], ensure_ascii=False, separators=(",", ":"))


def without(figure: Figure, hidden: Collection[str], step: int = 0) -> Figure:
    """The figure as it may be printed, rounded to `step`. The mark does not say which numbers are small."""

    def shown(group: Group) -> Group:
        def count(what: tuple[str, ...], counted: Count) -> Count:
            if key(figure, group.keys, what) in hidden:
                return _HIDDEN
            if counted.n is None:
                return counted
            return Count(ends(counted.n or 0, step)[0], "rounded") if step else counted

        answered = count(("answered",), group.answered)
        rows = []
        for row in group.rows:
            same = row.of == group.answered
            of = answered if same else None if row.of is None else count(("of", row.code), row.of)
            rows.append(replace(row, n=count(("row", row.code), row.n), of=of))
        gaps = tuple(replace(gap, n=count(("gap", gap.reason), gap.n)) for gap in group.gaps)
        return Group(
            keys=group.keys, total=count(("total",), group.total), answered=answered, rows=tuple(rows), gaps=gaps
        )

    whole = shown(figure.whole)
    return replace(
        figure, whole=whole, groups=tuple(shown(group) for group in figure.groups),
        caveats=outside(figure.caveats, figure.as_of),
        erased=0, undated=0, unshared=0, step=step,
    )  # fmt: skip


def _rows(figure: Bare) -> list[str]:
    return list(dict.fromkeys(row.code for group in (figure.whole, *figure.groups) for row in group.rows))


def _gaps(figure: Bare) -> list[str]:
    return list(dict.fromkeys(gap.reason for group in (figure.whole, *figure.groups) for gap in group.gaps))


def _everywhere(figure: Bare, release: str) -> Iterator[str]:
    for group in (figure.whole, *figure.groups):
        for code in _rows(figure):
            yield key(figure, group.keys, ("row", code), release)
        for reason in _gaps(figure):
            yield key(figure, group.keys, ("gap", reason), release)


def _down(linked: Linked, figure: Bare, group: Group, release: str) -> None:
    """Total = answered and gaps; answered = rows, or each row within it where they overlap."""

    def at(*what: str) -> str:
        return key(figure, group.keys, what, release)

    answered = at("answered")
    linked.adds_up(at("total"), (answered, *(at("gap", reason) for reason in _gaps(figure))))
    rows = [code for code in _rows(figure) if code != SEVERAL]
    at_rows = tuple(at("row", code) for code in rows)
    n = {cell: linked.cells[cell].n for cell in (*at_rows, answered)}
    together = sum(n[cell] for cell in at_rows)
    if not figure.overlaps and together == n[answered]:
        linked.adds_up(answered, at_rows)
        return
    for cell in (*at_rows, *((at("row", SEVERAL),) if SEVERAL in _rows(figure) else ())):
        if linked.cells[cell].n <= n[answered]:
            linked.within(cell, answered)
    least = (answered, at("row", SEVERAL)) if SEVERAL in _rows(figure) else (answered,)
    if figure.overlaps and together >= sum(linked.cells[cell].n for cell in least):
        linked.at_least(at_rows, least)


def _across(linked: Linked, figure: Bare, release: str) -> None:
    """The groups make up the whole; where a dimension overlaps they may be more, and each is within it."""
    overlapping = [number for number, each in enumerate(figure.dimensions) if each.overlaps]
    for what in _whats(figure):
        whole = key(figure, (), what, release)
        parts = tuple(key(figure, group.keys, what, release) for group in figure.groups)
        if sum(linked.cells[part].n for part in parts) == linked.cells[whole].n and not overlapping:
            linked.adds_up(whole, parts)
            continue
        slices: dict[tuple[str, ...], list[str]] = {}
        for group, part in zip(figure.groups, parts, strict=True):
            slices.setdefault(tuple(group.keys[number] for number in overlapping), []).append(part)
        for some in slices.values():
            if sum(linked.cells[part].n for part in some) <= linked.cells[whole].n:
                linked.within_all(tuple(some), whole)
        if sum(linked.cells[part].n for part in parts) >= linked.cells[whole].n:
            linked.at_least(parts, (whole,))


def _whats(figure: Bare) -> list[tuple[str, ...]]:
    rows = [("row", code) for code in _rows(figure)]
    return [("total",), ("answered",), *rows, *(("gap", reason) for reason in _gaps(figure))]


def _blocks(linked: Linked, figure: Bare, release: str) -> None:
    """What the search may take as a table: groups down, answers across, totals first; where it is none, no harm."""
    groups = [(), *(group.keys for group in figure.groups)] if figure.groups else [()]
    down = [[("total",), ("answered",), *(("gap", reason) for reason in _gaps(figure))]]
    rows = [("row", code) for code in _rows(figure)]
    if rows and not figure.overlaps:
        down.append([("answered",), *rows])
    for side in down:
        keys = tuple(key(figure, keys, what, release) for keys in groups for what in side)
        shape = (len(groups), len(side)) if len(groups) > 1 else (len(side),)
        linked.blocks.append(Block(shape, keys))
