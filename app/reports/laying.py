"""The numbers of a figure one by one, by the names that releases remember, and the figure without those that hide."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from app.reports.caveats import outside, required
from app.reports.figure import Bare, Count, Group
from app.reports.linked import ends

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.reports.figure import Figure

_HIDDEN: Final = Count(None, "small")


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


def key(figure: Bare, keys: tuple[str, ...], what: tuple[str, ...]) -> str:
    """The name by which a release remembers a number. What it counts is another matter: app/reports/places.py."""
    base = [figure.unit, figure.population, figure.dated_by, figure.first, figure.last, sorted(figure.filters)]
    place = sorted(zip((each.name for each in figure.dimensions), keys, strict=False))
    of = "" if what == ("total",) else figure.indicator
    return json.dumps(["", base, place, of, *what], ensure_ascii=False, separators=(",", ":"))


def _of_any_houses(figure: Figure, total: Count) -> tuple[str, ...]:
    """What would be said if these numbers were of several organisations. That they are says of a hidden total, or of
    one that may be nobody, that it is not one person; so it is said of every such total.
    """
    if total.n:
        return ()
    plain = {each.name: getattr(figure, each.name) for each in fields(Bare)}
    return required(Bare(**plain | {"houses": ("", "other")}))


def without(figure: Figure, hidden: Collection[str], step: int = 0) -> Figure:
    """The figure as it may be printed, rounded to `step`. The mark does not say which numbers are small; and that a
    series breaks where an organisation joined says of a hidden total that somebody of it is in there.
    """

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
        caveats=outside(figure.caveats, figure.as_of, _of_any_houses(figure, whole.total)),
        breaks=figure.breaks if whole.total.n else (), erased=0, undated=0, unshared=0, unsure=0, step=step,
    )  # fmt: skip
