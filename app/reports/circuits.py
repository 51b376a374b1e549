"""Whole-number exchanges between cells that keep every equation: each column of a simplex table is one.

Nothing is rounded: the point that moves is of whole numbers from the first step to the last, and only the choice of
the next exchange is made with fractions. Whoever takes a move adds it up again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from app.reports.budget import A_CHANGE, A_CHANGED, A_PLACE, A_TURN, Budget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy import float64, int64, intp
    from numpy.typing import ArrayLike, NDArray

    _Numbers = NDArray[float64]
    _Whole = NDArray[int64]
    _Places = NDArray[intp]

_TURNS: Final = 400
_IDLE: Final = 40
"""Turns without an exchange after which none was ever found: twice the most that led to one."""
_NEAR: Final = 1e-7
_SCALES: Final = (1, 2, 3, 4, 5, 6)
_FARTHEST: Final = 1 << 40
_FRESH: Final = 300
"""Exchanges in the table after which it is solved anew: after two thousand its fractions were no longer true, and then
no exchange was found at all.
"""


class Circuits:
    """The equations hold for ever, so the table is kept from one question to the next; what may move is told anew.

    `loose` are worth more as those that make up for others: they are solved for first.
    """

    def __init__(
        self, terms: Sequence[Sequence[tuple[int, int]]], loose: Sequence[float], budget: Budget | None = None
    ) -> None:
        self._terms, self._budget = terms, budget or Budget()
        self._order = np.argsort(-np.asarray(loose), kind="stable")
        self._random = np.random.default_rng(0)
        self._turns = 0
        self._solve(self._order)

    def _solve(self, order: _Places) -> None:
        """Every equation says one cell by others; equations that say nothing new are dropped."""
        self._table = np.zeros((len(self._terms), len(self._order)))
        for row, told in enumerate(self._terms):
            for cell, factor in told:
                self._table[row, cell] += factor
        self._in: list[int] = []
        self._row = np.full(len(self._order), -1)
        done = 0
        for cell in order:
            if done == len(self._table):
                break
            at = done + int(np.argmax(np.abs(self._table[done:, cell])))
            if abs(self._table[at, cell]) > _NEAR:
                self._table[[done, at]] = self._table[[at, done]]
                self._in.append(int(cell))
                self._row[cell] = done
                self._clear(done, int(cell))
                done += 1
        self._table = self._table[:done]

    def _refresh(self) -> None:
        """The same view of the table, from the equations themselves."""
        if self._turns > _FRESH:
            self._turns = 0
            self._solve(np.array([*self._in, *self._order]))

    def _clear(self, row: int, cell: int) -> None:
        table = self._table
        table[row] /= table[row, cell]
        others = np.flatnonzero(np.abs(table[:, cell]) > _NEAR)
        others = others[others != row]
        some = np.flatnonzero(table[row])
        self._budget.spend(A_CHANGE + A_CHANGED * others.size * some.size)
        part = np.ix_(others, some)
        block = table[part] - np.outer(table[others, cell], table[row, some])
        block[np.abs(block) < _NEAR] = 0.0
        table[part] = block
        table[:, cell] = 0.0
        table[row, cell] = 1.0

    def _turn(self, row: int, cell: int) -> None:
        """The cell takes the place of the one that the equation was solved for."""
        self._row[self._in[row]] = -1
        self._in[row] = cell
        self._row[cell] = row
        self._turns += 1
        self._clear(row, cell)

    def lead(
        self, aim: tuple[int, int, int], room: tuple[ArrayLike, ArrayLike], dear: ArrayLike
    ) -> dict[int, int] | None:
        """`aim`: this cell, up or down, by so many. `room`: how far each cell may go down and up; `dear`: what it costs
        that one moves at all. None where no exchange leads there, or none was found in so many turns.
        """
        self._refresh()
        cell, sign, want = aim
        costs = np.array(dear, np.float64)
        here = np.zeros(len(costs), np.int64)
        down, up = (np.minimum(np.asarray(each, np.int64), _FARTHEST) for each in room)
        idle = 0
        for _ in range(_TURNS):
            before = here[cell]
            if idle > _IDLE or sign * before >= want or self._budget.spent:
                break
            if not self._step(aim, here, (down, up), costs):
                break
            idle = idle + 1 if here[cell] == before else 0
        moved = np.flatnonzero(here)
        return {int(one): int(here[one]) for one in moved} if sign * here[cell] > 0 else None

    def _step(self, aim: tuple[int, int, int], here: _Whole, room: tuple[_Whole, _Whole], dear: _Numbers) -> bool:
        """One exchange, or another way to see the table; False where nothing leads on."""
        cell, sign, want = aim
        left = want - sign * int(here[cell])
        cells, ways = self._ways(cell, sign, here, room)
        if not len(cells):
            return False
        self._budget.spend(A_TURN + A_PLACE * (len(self._table) * len(cells) + len(here)))
        change = -self._table[:, cells] * ways
        inside = np.asarray(self._in)
        at, rows, far = _ends(change, (room[0] + here)[inside], (room[1] - here)[inside])
        least = np.full(len(cells), np.inf)
        firsts = np.flatnonzero(np.diff(at, prepend=-1))
        least[at[firsts]] = np.minimum.reduceat(far, firsts) if len(far) else np.inf
        own = np.where(ways > 0, (room[1] - here)[cells], (room[0] + here)[cells])
        most = np.minimum(least, own)
        gain = np.floor(most + _NEAR) * (np.abs(change[self._row[cell]]) if self._row[cell] >= 0 else 1.0)
        paid = dear[cells] + np.bincount(at, dear[inside][rows], len(cells))
        good = np.flatnonzero(gain >= 1 - _NEAR)
        for one in good[np.lexsort((-np.minimum(gain[good], left), paid[good]))][:8]:
            if self._move(here, int(cells[one]), int(ways[one]), (change[:, one], float(most[one]), left, cell)):
                dear[here != 0] = 0.0
                if least[one] < own[one]:
                    self._turn(self._tight(rows[at == one], far[at == one], change[:, one]), int(cells[one]))
                return True
        stuck = np.flatnonzero(least <= own)
        if not len(stuck):
            return False
        one = int(self._random.choice(stuck))
        self._turn(self._tight(rows[at == one], far[at == one], change[:, one]), int(cells[one]))
        return True

    def _ways(self, cell: int, sign: int, here: _Whole, room: tuple[_Whole, _Whole]) -> tuple[_Places, _Whole]:
        """Which cells outside the table lead there, and whether up or down."""
        row = self._row[cell]
        if row < 0:
            cells, ways = np.array([cell]), np.array([sign])
        else:
            told = self._table[row].copy()
            told[self._in] = 0.0
            cells = np.flatnonzero(np.abs(told) > _NEAR)
            ways = np.where(told[cells] > 0, -sign, sign)
        free = np.where(ways > 0, (room[1] - here)[cells], (room[0] + here)[cells]) > 0
        return cells[free], ways[free]

    def _tight(self, rows: _Places, far: _Numbers, change: _Numbers) -> int:
        """Of those that stop it the one that is safest to divide by; by chance where there are several."""
        ties = rows[far <= far.min() + _NEAR]
        best = ties[np.abs(change[ties]) >= np.abs(change[ties]).max() - _NEAR]
        return int(self._random.choice(best))

    def _move(self, here: _Whole, cell: int, way: int, told: tuple[_Numbers, float, int, int]) -> bool:
        """As many whole steps as there is room and need for; False where none is whole."""
        change, most, left, aim = told
        for scale in _SCALES:
            whole = np.rint(change * scale)
            if np.abs(whole - change * scale).max(initial=0.0) < _NEAR:
                break
        else:
            return False
        gain = abs(int(whole[self._row[aim]])) if self._row[aim] >= 0 else scale
        many = min(int((most + _NEAR) // scale), -(-left // gain), _FARTHEST)
        if many < 1:
            return False
        here[self._in] += whole.astype(np.int64) * many
        here[cell] += way * scale * many
        return True


def _ends(change: _Numbers, down: _Whole, up: _Whole) -> tuple[_Places, _Places, _Numbers]:
    """Which exchanges move which rows, one exchange after the other, and how often that row bears it."""
    at, rows = np.nonzero(np.abs(change.T) > _NEAR)
    step = change[rows, at]
    return at, rows, np.where(step > 0, up[rows], down[rows]) / np.abs(step)
