"""Lays the cells of a cross-table, with all its totals, into the ground of protection."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from app.reports.linked import Block

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.linked import Linked, Role


@dataclass(frozen=True, slots=True)
class Dimension:
    """Everybody is in exactly one of `values` (reasons for a missing answer are values too).

    Where answers may be several, `among` names the value that holds everybody who answered, and `several` are rows
    within it that may overlap.
    """

    name: str
    values: tuple[str, ...]
    among: str = ""
    several: tuple[str, ...] = ()

    @property
    def partings(self) -> list[tuple[str, ...]]:
        """The ways to part people by this dimension: a whole first, then its parts; the first whole is everybody."""
        return [("", *self.values), *((self.among, row, NOT + row) for row in self.several)]

    @property
    def places(self) -> tuple[str, ...]:
        return ("", *self.values, *self.several, *(NOT + row for row in self.several))


NOT: Final = "\N{NOT SIGN}"
"""Marks those of a whole who are not in a row that overlaps others."""

Place = tuple[tuple[str, str], ...]
"""Which value of which dimension, for the dimensions that are not summed over; in the order of their names."""


def key(base: str, place: Mapping[str, str]) -> str:
    """One name for one set of people, whichever table it stands in: `base` says unit, population, period, day."""
    return json.dumps([base, sorted(place.items())], ensure_ascii=False, separators=(",", ":"))


def cross(linked: Linked, base: str, dimensions: tuple[Dimension, ...], counts: Mapping[Place, int]) -> None:
    """`counts` knows every cell and every total; a place it does not name is a zero."""
    for chosen in product(*(each.places for each in dimensions)):
        place = {each.name: value for each, value in zip(dimensions, chosen, strict=True) if value}
        role: Role = "rest" if any(value.startswith(NOT) for value in place.values()) else "number"
        linked.put(key(base, place), _count(place, dimensions, counts), role)
    for number, dimension in enumerate(dimensions):
        others = (*dimensions[:number], *dimensions[number + 1 :])
        for chosen in product(*(each.places for each in others)):
            for whole, *parts in dimension.partings:
                rest = list(zip(others, chosen, strict=True))
                at = [_key(base, [*rest, (dimension, value)]) for value in (whole, *parts)]
                linked.adds_up(at[0], tuple(at[1:]))
    for sides in product(*(each.partings for each in dimensions)):
        keys = tuple(_key(base, list(zip(dimensions, chosen, strict=True))) for chosen in product(*sides))
        linked.blocks.append(Block(tuple(len(side) for side in sides), keys))


def _key(base: str, place: list[tuple[Dimension, str]]) -> str:
    return key(base, {dimension.name: value for dimension, value in place if value})


def _count(place: Mapping[str, str], dimensions: tuple[Dimension, ...], counts: Mapping[Place, int]) -> int:
    """Those who are not in a row are the whole without the row."""
    for dimension in dimensions:
        value = place.get(dimension.name, "")
        if value.startswith(NOT):
            others = {name: kept for name, kept in place.items() if name != dimension.name}
            whole = {**others, dimension.name: dimension.among} if dimension.among else others
            part = {**others, dimension.name: value.removeprefix(NOT)}
            return _count(whole, dimensions, counts) - _count(part, dimensions, counts)
    return counts.get(tuple(sorted(place.items())), 0)
