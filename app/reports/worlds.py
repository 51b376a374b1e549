"""Looks for other tables that fit all that is printed as well as the true one does: what a reader cannot tell apart.

The search may fail or hide more than it must; it is never trusted. app/reports/proof.py adds everything up again.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from app.reports.boxes import Boxes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.reports.linked import Linked, Rule

World = dict[int, int]
"""How another table differs from the true one, cell by cell; cells that are equal are left out."""

_STEPS: Final = 64
_TRIES: Final = 4
_MOVES: Final = 24
_FIRST_LIMIT: Final = 2
_GIVEN: Final = 10
_TOTAL: Final = 8
_GROWS: Final = 16
_NEVER: Final = 1 << 60
_NONE: Final = float("inf")


class Worlds:
    """Cells by number instead of by key; `hidden` only grows, so a world that fitted once fits for ever."""

    def __init__(self, linked: Linked, rule: Rule) -> None:
        self.keys = list(linked.cells)
        place = {key: i for i, key in enumerate(self.keys)}
        cells = [linked.cells[key] for key in self.keys]
        self.n = [cell.n for cell in cells]
        self.role = [cell.role for cell in cells]
        self.floor = [min(c.n, rule.floor) if c.role in {"number", "kept"} else 0 for c in cells]
        self.terms = [[(place[key], sign) for key, sign in relation.terms()] for relation in linked.relations]
        self.ties: list[list[tuple[int, int]]] = [[] for _ in cells]
        for number, terms in enumerate(self.terms):
            for cell, sign in terms:
                self.ties[cell].append((number, sign))
        self.hidden = [c.role not in {"number", "out"} or (c.role == "number" and rule.small(c.n)) for c in cells]
        self._fixed = [c.role == "out" or (c.role == "number" and c.n == 0 and rule.zeros == "shown") for c in cells]
        self._boxes = Boxes(linked, place)
        self._worth = [(_GIVEN + n) * _TOTAL ** self._boxes.summed(i) for i, n in enumerate(self.n)]
        self.low: dict[int, World] = {}
        self.high: dict[int, World] = {}
        self._rule = rule
        self._random = Random(0)  # noqa: S311 - ties are broken, nothing is kept secret by it

    def must_hold(self) -> list[int]:
        """The cells that nobody may work out: hidden numbers, of this release and of earlier ones, and small rests."""
        return [
            i
            for i, role in enumerate(self.role)
            if (role in {"number", "kept"} and self.hidden[i])
            or (role == "rest" and 0 < self.n[i] < self._rule.threshold)
        ]

    def reach(self, i: int) -> tuple[int, int]:
        """The lowest and highest this cell has been seen in any world."""
        low, high = self.low.get(i), self.high.get(i)
        return self.n[i] + (low[i] if low else 0), self.n[i] + (high[i] if high else 0)

    def is_safe(self, i: int) -> bool:
        return self._rule.holds(*self.reach(i))

    def secure(self) -> None:
        """Make every cell safe where that can be done: first with what is hidden already, then with larger numbers.

        The largest totals come last, when so much else is hidden that they are seldom needed.
        """
        for limit in self._limits():
            waiting = sorted(self.must_hold(), key=lambda i: (self.n[i], self.keys[i]))
            for i in waiting:  # grows as it is walked: what is hidden for the sake of another must hold too
                for sign in (-1, 1):
                    if not self.is_safe(i):
                        waiting += self._push(i, sign, limit)

    def _limits(self) -> Iterable[int]:
        yield 0
        limit, top = (_GIVEN + self._rule.threshold) * _FIRST_LIMIT, max(self._worth, default=0)
        while limit < top:
            yield limit
            limit *= _GROWS
        yield _NEVER

    def _push(self, i: int, sign: int, limit: int) -> list[int]:
        """Lead the cell as far up (or down) as it must go, one exchange of people after the other."""
        world = dict((self.high if sign > 0 else self.low).get(i, {}))
        newly: list[int] = []
        for _ in range(_MOVES):
            want = self._wanted(i, sign)
            if want < 1 or self.is_safe(i):
                break
            move = self._best_move(i, sign, world, (want, limit))
            if move is None:
                break
            far = min(want, self._room(move, world))
            for cell, step in move.items():
                world[cell] = world.get(cell, 0) + step * far
                if not self.hidden[cell]:
                    self.hidden[cell] = True
                    newly.append(cell)
            self._remember({cell: off for cell, off in world.items() if off})
            back = min(want, self._room({cell: -step for cell, step in move.items()}, {}))
            if back > 0:
                self._remember({cell: -step * back for cell, step in move.items()})
        return newly

    def _wanted(self, i: int, sign: int) -> int:
        low, high = self.reach(i)
        width = self._rule.threshold - 1
        if sign > 0:
            return max(self._rule.threshold if low else 0, low + width) - high
        return low - self.floor[i] if high < self._rule.threshold else width - (high - low)

    def _room(self, move: World, world: World) -> int:
        return min(
            ((self.n[c] + world.get(c, 0) - self.floor[c]) // -step for c, step in move.items() if step < 0),
            default=_NEVER,
        )

    def _remember(self, world: World) -> None:
        for cell, off in world.items():
            if off < (self.low[cell][cell] if cell in self.low else 0):
                self.low[cell] = world
            if off > (self.high[cell][cell] if cell in self.high else 0):
                self.high[cell] = world

    def _best_move(self, i: int, sign: int, world: World, aim: tuple[int, int]) -> World | None:
        """A box of its table, mended where other tables are touched; else from the bare cell on, step by step."""
        box = self._box(i, sign, world, aim)
        move = None if box is None else self._move(box, world, aim)
        tries = iter(range(_TRIES if aim[1] == _NEVER else 1))
        while move is None and next(tries, None) is not None:
            move = self._move({i: sign}, world, aim)
        return move

    def _box(self, i: int, sign: int, world: World, aim: tuple[int, int]) -> World | None:
        """Of a box with all the room that is wanted and several with less, what costs least in the end."""
        want, limit = aim

        def price(cell: int, step: int) -> float:
            return self._price(cell, step, world, (least, limit))

        found = []
        for least in dict.fromkeys((want, (want + 1) // 2, (want + 3) // 4, 1)):
            box = self._boxes.best(i, sign, price)
            if box is not None:
                new = sum(self._worth[cell] for cell in box if not self.hidden[cell])
                found.append((new * -(-want // least), -least, box))
        return min(found, key=lambda each: each[:2])[2] if found else None

    def _price(self, cell: int, step: int, world: World, aim: tuple[int, int]) -> float:
        least, limit = aim
        if self._fixed[cell]:
            return _NONE
        cost = 0.0
        if not self.hidden[cell]:
            if self._worth[cell] > limit:
                return _NONE
            cost = float(self._worth[cell])
        if step < 0:
            room = self.n[cell] + world.get(cell, 0) - self.floor[cell]
            if room < least:
                return _NONE
        return cost

    def _move(self, start: World, world: World, aim: tuple[int, int]) -> World | None:
        """Whoever else must come or go so that every equation still holds."""
        move = dict(start)
        off: World = {}
        for cell, step in move.items():
            self._weigh(off, cell, step)
        for _ in range(_STEPS):
            if not off:
                return move
            relation = next(iter(off))
            found = self._mend(relation, off, move, world, aim)
            if found is None:
                return None
            cell, step = found
            move[cell] = step
            self._weigh(off, cell, step)
        return None

    def _weigh(self, off: World, cell: int, step: int) -> None:
        for tied, factor in self.ties[cell]:
            left = off.get(tied, 0) + factor * step
            if left:
                off[tied] = left
            else:
                off.pop(tied, None)

    def _mend(
        self, relation: int, off: World, move: World, world: World, aim: tuple[int, int]
    ) -> tuple[int, int] | None:
        """The cell that brings this equation back at the least cost: few new faults, nothing new hidden, much room."""
        want, limit = aim
        side = -1 if off[relation] > 0 else 1
        best, least = None, float("inf")
        for cell, factor in self.terms[relation]:
            if cell in move or self._fixed[cell] or (not self.hidden[cell] and self._worth[cell] > limit):
                continue
            step = side * factor
            cost = self._random.random()
            if step < 0:
                room = self.n[cell] + world.get(cell, 0) - self.floor[cell]
                if room < 1:
                    continue
                cost += 4.0 * max(0, want - room) / want
            if not self.hidden[cell]:
                cost += 3.0 + self._worth[cell].bit_length()
            for tied, own in self.ties[cell]:
                cost += -3.0 if off.get(tied, 0) * own * step < 0 else 3.0
            if cost < least:
                best, least = (cell, step), cost
        return best
