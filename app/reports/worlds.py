"""Looks for other tables that fit all that is printed as well as the true one does: what a reader cannot tell apart.

The search may fail or hide more than it must; it is never trusted. app/reports/proof.py adds everything up again.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from app.reports.boxes import Boxes
from app.reports.budget import A_FAR, A_MOVE, A_ROOM, A_STEP, A_TIE, Budget
from app.reports.linked import BOUNDLESS as _NEVER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.reports.circuits import Circuits
    from app.reports.linked import Linked, Rule
    from app.reports.rooms import Rooms

World = dict[int, int]
"""How another table differs from the true one, cell by cell; cells that are equal are left out."""

_STEPS: Final = 64
_MOVES: Final = 24
_FIRST_LIMIT: Final = 2
_GIVEN: Final = 10
_TOTAL: Final = 8
_GROWS: Final = 16
_LARGEST: Final = 6_000_000
"""Equations times cells."""
_NONE: Final = float("inf")


def alone(_done: int, _of: int) -> None:
    """Nobody waits for it."""


class Worlds:
    """Cells by number instead of by key; `hidden` only grows, so a world that fitted once fits for ever."""

    def __init__(self, linked: Linked, rule: Rule, budget: Budget | None = None) -> None:
        self.keys = list(linked.cells)
        place = self._place = {key: i for i, key in enumerate(self.keys)}
        cells = [linked.cells[key] for key in self.keys]
        self.n = [cell.n for cell in cells]
        self.role = [cell.role for cell in cells]
        self.terms = [[(place[key], sign) for key, sign in relation.terms()] for relation in linked.relations]
        self.ties: list[list[tuple[int, int]]] = [[] for _ in cells]
        for number, terms in enumerate(self.terms):
            for cell, sign in terms:
                self.ties[cell].append((number, sign))
        self.hidden = [c.role == "number" and rule.small(c.n) and not rule.step for c in cells]
        self._known = [rule.known(cell, hidden) for cell, hidden in zip(cells, self.hidden, strict=True)]
        self._unseen = [rule.known(cell, hidden=True) for cell in cells]
        self._stays = [
            hidden or c.role != "number" or (c.n == 0 and rule.zeros == "shown" and not rule.step)
            for c, hidden in zip(cells, self.hidden, strict=True)
        ]
        self._cells = cells
        self._boxes = Boxes(linked, place)
        self._worth = [(_GIVEN + n) * _TOTAL ** self._boxes.summed(i) for i, n in enumerate(self.n)]
        self.low: dict[int, World] = {}
        self.high: dict[int, World] = {}
        self._rule, self.budget = rule, budget or Budget()
        self._circuits: Circuits | None = None
        self._rooms: Rooms | None = None
        self._random = Random(0)  # noqa: S311 - ties are broken, nothing is kept secret by it

    def must_hold(self) -> list[int]:
        """The cells that nobody may work out: hidden numbers, of this release and of earlier ones, and small rests."""
        return [i for i, cell in enumerate(self._cells) if self._rule.must_hold(cell, self.hidden[i])]

    def reach(self, i: int) -> tuple[int, int]:
        """The lowest and highest this cell has been seen in any world."""
        low, high = self.low.get(i), self.high.get(i)
        return self.n[i] + (low[i] if low else 0), self.n[i] + (high[i] if high else 0)

    def is_safe(self, i: int) -> bool:
        return self._rule.holds(*self.reach(i))

    def unsafe(self) -> list[str]:
        """Those that must hold and do not yet."""
        return [self.keys[i] for i in self.must_hold() if not self.is_safe(i)]

    def secure(self, heed: Callable[[int, int], None] = alone) -> None:
        """Make every cell safe where that can be done: first with what is hidden already, then with larger numbers.

        The largest totals come last, when so much else is hidden that they are seldom needed. `heed` is told how far it
        is, and may raise to stop. It ends at once when it has looked as long as it may: then not everything is safe.
        """
        for limit in self._limits():
            self.budget.spend(A_STEP * len(self.n))
            waiting = sorted(self.must_hold(), key=lambda i: (self.n[i], self.keys[i]))
            for at, i in enumerate(waiting):  # grows as it is walked: what is hidden for another must hold too
                heed(at, len(waiting))
                if self.budget.spent:
                    return
                for sign in (-1, 1):
                    if not self.is_safe(i):
                        waiting += self._push(i, sign, limit)

    def _limits(self) -> Iterable[int]:
        yield 0
        limit, top = (_GIVEN + self._rule.threshold) * _FIRST_LIMIT, max(self._worth, default=0)
        while limit < top:
            yield limit
            limit *= _GROWS
        yield from (_NEVER, _NEVER)  # what was hidden for one makes room for another

    def _push(self, i: int, sign: int, limit: int) -> list[int]:
        """Lead the cell as far up (or down) as it must go, one exchange of people after the other."""
        world = dict((self.high if sign > 0 else self.low).get(i, {}))
        newly: list[int] = []
        for _ in range(_MOVES):
            want = self._wanted(i, sign)
            self.budget.spend(A_MOVE + A_STEP * len(world))
            if want < 1 or self.is_safe(i) or self._price(i, sign, world, (1, limit)) == _NONE:
                break
            move = self._best_move(i, sign, world, (want, limit))
            if move is None:
                break
            self.budget.spend(A_STEP * 4 * len(move))
            far = min(want, self._room(move, world))
            newly += self._hide(cell for cell, step in move.items() if self._shuts(cell, step, world))
            for cell, step in move.items():
                world[cell] = world.get(cell, 0) + step * far
            self._remember({cell: off for cell, off in world.items() if off})
            back = min(want, self._room({cell: -step for cell, step in move.items()}, {}))
            if back > 0 and not any(self._left(cell, -step, {}) < 1 for cell, step in move.items()):
                self._remember({cell: -step * back for cell, step in move.items()})
        return newly

    def _hide(self, cells: Iterable[int]) -> list[int]:
        found = list(cells)
        for cell in found:
            self.hidden[cell] = self._stays[cell] = True
            self._known[cell] = self._unseen[cell]
        if self._rooms is not None:
            self._rooms.hide(found)
        return found

    def hide_around(self, keys: Iterable[str]) -> list[int]:
        """Hide the numbers nearest to these that are not hidden yet; none where no number is left that could be."""
        seen = {self._place[key] for key in keys}
        edge = list(seen)
        while edge:
            edge = list({cell for i in edge for tied, _ in self.ties[i] for cell, _ in self.terms[tied]} - seen)
            seen.update(edge)
            found = [i for i in edge if self.role[i] == "number" and not self._stays[i]]
            if found:
                return self._hide(found)
        return []

    def _wanted(self, i: int, sign: int) -> int:
        low, high = self.reach(i)
        width = self._rule.threshold - 1
        if sign > 0:
            most = width if self._rule.ranges and low == 0 else self._rule.threshold
            return max(most, low + width) - high
        return low - self._known[i][0] if high < self._rule.threshold else width - (high - low)

    def _left(self, cell: int, step: int, world: World) -> int:
        """How many times the cell may still go this step with what is known of it."""
        least, most = self._known[cell]
        here = self.n[cell] + world.get(cell, 0)
        return (here - least) // -step if step < 0 else (most - here) // step

    def _reachable(self, cell: int, step: int, world: World) -> int:
        """The same, where a number that cannot move at all would be hidden for it."""
        room = self._left(cell, step, world)
        if room > 0 or self._stays[cell]:
            return room
        return _NEVER if step > 0 else (self.n[cell] + world.get(cell, 0) - self._unseen[cell][0]) // -step

    def _room(self, move: World, world: World) -> int:
        return min(self._reachable(cell, step, world) for cell, step in move.items())

    def _remember(self, world: World) -> None:
        for cell, off in world.items():
            if off < (self.low[cell][cell] if cell in self.low else 0):
                self.low[cell] = world
            if off > (self.high[cell][cell] if cell in self.high else 0):
                self.high[cell] = world

    def _best_move(self, i: int, sign: int, world: World, aim: tuple[int, int]) -> World | None:
        """A box of its table, mended where other tables are touched; else from the bare cell on, step by step; else an
        exchange of any length.
        """
        dead: set[int] = set()
        for start in (*self._ways(i, sign, world, aim)[:1], {i: sign}):
            move = self._move(start, world, aim, dead)
            if move is not None:
                return move
        return self._far(i, sign, world, aim)

    def _far(self, i: int, sign: int, world: World, aim: tuple[int, int]) -> World | None:
        """Among all cells at once; None where there is none, or the tables are too large for that."""
        want, limit = aim
        if len(self.terms) * len(self.n) > _LARGEST:
            return None
        from app.reports.circuits import Circuits  # numpy, which few windows ever need
        from app.reports.rooms import Rooms

        if self._circuits is None or self._rooms is None:
            self._circuits = Circuits(self.terms, [most - least for least, most in self._known], self.budget)
            self._rooms = Rooms(self.n, (self._known, self._unseen), self._stays, self._worth)
        self.budget.spend(A_FAR + A_ROOM * len(self.n))
        down, up, dear = self._rooms.left(world, limit)
        return self._circuits.lead((i, sign, want), (down, up), dear)

    def _ways(self, i: int, sign: int, world: World, aim: tuple[int, int]) -> list[World]:
        """A box with all the room that is wanted and several with less; first what costs least in the end."""
        want, limit = aim

        def price(cell: int, step: int) -> float:
            self.budget.spend(A_STEP)
            return self._price(cell, step, world, (least, limit))

        found = []
        for least in dict.fromkeys((want, (want + 1) // 2, (want + 3) // 4, 1)):
            box = self._boxes.best(i, sign, price)
            if box is not None:
                new = sum(self._worth[cell] for cell, step in box.items() if self._shuts(cell, step, world))
                found.append((new * -(-want // least), -least, box))
        return [box for _, _, box in sorted(found, key=lambda each: each[:2])]

    def _shuts(self, cell: int, step: int, world: World) -> bool:
        """Whether this number would have to be hidden."""
        return not self._stays[cell] and self._left(cell, step, world) < 1

    def _price(self, cell: int, step: int, world: World, aim: tuple[int, int]) -> float:
        least, limit = aim
        cost = 0.0
        if self._shuts(cell, step, world):
            if self._worth[cell] > limit:
                return _NONE
            cost = float(self._worth[cell])
        return cost if self._reachable(cell, step, world) >= least else _NONE

    def _move(self, start: World, world: World, aim: tuple[int, int], dead: set[int]) -> World | None:
        """Whoever else must come or go so that every equation still holds; what led nowhere is added to `dead`."""
        move = dict(start)
        off: World = {}
        for cell, step in move.items():
            self._weigh(off, cell, step)
        for _ in range(_STEPS):
            if not off:
                return move
            relation = next(iter(off))
            found = self._mend(relation, off, {*move, *dead}, world, aim)
            if found is None:
                dead.update([*move][len(start) :][-1:])
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
        self, relation: int, off: World, taken: set[int], world: World, aim: tuple[int, int]
    ) -> tuple[int, int] | None:
        """The cell that brings this equation back at the least cost: few new faults, nothing new hidden, much room."""
        want, limit = aim
        side = -1 if off[relation] > 0 else 1
        best, least = None, float("inf")
        self.budget.spend(A_STEP * len(self.terms[relation]))
        for cell, factor in self.terms[relation]:
            if cell in taken:
                continue
            step = side * factor
            price = self._price(cell, step, world, (1, limit))
            if price == _NONE:
                continue
            room = self._reachable(cell, step, world)
            cost = self._random.random() + 4.0 * max(0, want - room) / want
            if price:
                cost += 3.0 + self._worth[cell].bit_length()
            self.budget.spend(A_TIE * len(self.ties[cell]))
            for tied, own in self.ties[cell]:
                cost += -3.0 if off.get(tied, 0) * own * step < 0 else 3.0
            if cost < least:
                best, least = (cell, step), cost
        return best
