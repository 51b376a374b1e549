"""Whoever else must come or go so that every equation holds: looked for on many ways at once."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Terms = Sequence[Sequence[tuple[int, int]]]
    _Price = Callable[[int, int], float]

_LOOKS: Final = 12000
_OPEN: Final = 30.0
"""What an equation that does not hold yet counts, against what is hidden for it and how many it takes."""
_LONG: Final = 1.0
_NONE: Final = float("inf")


def exchange(start: dict[int, int], terms: _Terms, ties: _Terms, price: _Price) -> dict[int, int] | None:
    """Cells that come or go, by as many as it takes; `price` is infinite where a cell cannot. `terms` are by equation,
    `ties` by cell. None where none was found in so many looks, which says nothing.
    """
    move = dict(start)
    waiting = [(0.0, 0, 0.0, move, _off(move, ties))]
    seen = {frozenset(move.items())}
    for _ in range(_LOOKS):
        if not waiting:
            return None
        _, _, paid, move, off = heappop(waiting)
        if not off:
            return move
        tied = min(off, key=lambda each: len(terms[each]))
        for cell, factor in terms[tied]:
            step = -factor if off[tied] > 0 else factor
            before = move.get(cell, 0)
            cost = price(cell, before + step) if before * step >= 0 else _NONE
            if cost == _NONE:
                continue
            more = {**move, cell: before + step}
            key = frozenset(more.items())
            if key in seen:
                continue
            seen.add(key)
            left = _weighed(off, ties[cell], step)
            whole = paid + cost + _LONG
            heappush(waiting, (whole + _OPEN * sum(map(abs, left.values())), -len(seen), whole, more, left))
    return None


def _off(move: dict[int, int], ties: _Terms) -> dict[int, int]:
    off: dict[int, int] = {}
    for cell, step in move.items():
        off = _weighed(off, ties[cell], step)
    return off


def _weighed(off: dict[int, int], tied: Sequence[tuple[int, int]], step: int) -> dict[int, int]:
    """By how much each equation is out, after one more step."""
    left = dict(off)
    for relation, factor in tied:
        now = left.get(relation, 0) + factor * step
        if now:
            left[relation] = now
        else:
            left.pop(relation, None)
    return left
