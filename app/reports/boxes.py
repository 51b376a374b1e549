"""The cheapest exchange of people inside a table: along each side one partner, so that every sum stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.reports.linked import Linked

_NONE: Final = float("inf")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a cell stands in one table: its number along the table, and for each side its step and its own place."""

    cells: Sequence[int]
    at: int
    sides: tuple[tuple[int, int, int], ...]


class Boxes:
    """Finds for a cell the best box of 2, 4, 8 … cells: those at odd corners give what those at even ones take.

    A total is a corner like any other; it goes along with its part instead of against it.
    """

    def __init__(self, linked: Linked, place: dict[str, int]) -> None:
        self._places: dict[int, list[_Place]] = {}
        for block in linked.blocks:
            cells = [place[key] for key in block.keys]
            strides = [1]
            for length in reversed(block.shape[1:]):
                strides.insert(0, strides[0] * length)
            for at, cell in enumerate(cells):
                sides = tuple((s, n, at // s % n) for s, n in zip(strides, block.shape, strict=True))
                self._places.setdefault(cell, []).append(_Place(cells, at, sides))

    def summed(self, cell: int) -> int:
        """Over how many sides the cell is a total, in the widest of its tables."""
        return max((sum(own == 0 for _, _, own in place.sides) for place in self._places.get(cell, ())), default=0)

    def best(self, cell: int, sign: int, price: Callable[[int, int], float]) -> dict[int, int] | None:
        """`price` of a step at a cell is infinite where it cannot be taken; the sum decides."""
        best, least = None, _NONE
        for place in self._places.get(cell, ()):
            found = _Search(place, price, least).run(sign)
            if found is not None:
                best, least = found
        return best


class _Search:
    """Side by side, and back as soon as the way is dearer than the best one known."""

    def __init__(self, place: _Place, price: Callable[[int, int], float], least: float) -> None:
        self._place, self._price, self._least = place, price, least
        self._best: list[tuple[int, int]] | None = None

    def run(self, sign: int) -> tuple[dict[int, int], float] | None:
        self._side(0, [(self._place.at, sign)], 0.0)
        if self._best is None:
            return None
        return {self._place.cells[at]: step for at, step in self._best}, self._least

    def _side(self, number: int, corners: list[tuple[int, int]], cost: float) -> None:
        if number == len(self._place.sides):
            self._best, self._least = corners, cost
            return
        stride, length, own = self._place.sides[number]
        ways = []
        for other in range(length):
            if self._least == 0.0:
                return  # nothing costs less than nothing
            if other == own:
                continue
            turn = 1 if other == 0 or own == 0 else -1
            far = (other - own) * stride
            mirrored = [(at + far, step * turn) for at, step in corners]
            more = cost
            for at, step in mirrored:
                more += self._price(self._place.cells[at], step)
                if more >= self._least:
                    break
            else:
                ways.append((more, mirrored))
        ways.sort(key=lambda way: way[0])
        for more, mirrored in ways:
            if more < self._least:
                self._side(number + 1, [*corners, *mirrored], more)
