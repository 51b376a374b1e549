"""Decides which numbers of a release are hidden, so that nobody who has all releases can work out a small one.

**The rule.** A count n with 0 < n < threshold is small. Whoever knows every printed number of this release and of
earlier ones, how tables add up, that counts are whole and not negative, and that zeros are never hidden (unless the
organisation hides them too), can bound each hidden number by [low, high], the lowest and highest value it has in any
table that fits all of that. A release is safe when for every hidden number, and for every small difference that a
reader could form between a total and its row or between two releases,

    high >= threshold    and    high - low >= threshold - 1.

So it is never certain that a hidden number is small, nor that several hidden ones are small together, and none is known
more closely than a small one would be by its mark alone. Where numbers are told as ranges, what may be nobody need not
reach farther than threshold - 1. The bounds are of whole numbers: two *witnesses*, complete other tables, are kept for
each and added up again by app/reports/proof.py. A release that has not all its witnesses is refused.

The reader is also taken to know, wherever it is so, that nobody has two cases (docs/decisions/0055). Out of reach: a
large count that one partner alone gave (it knows its own part); what a reader knows of single people; synthetic rows of
the same people, which are refused beside a release or told on both (docs/decisions/0061); and who knows this program
may ask why it hid just these cells and not others.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.reports.budget import A_CELL, AN_ENTRY
from app.reports.proof import unproved
from app.reports.worlds import Worlds, alone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.reports.budget import Budget
    from app.reports.linked import Linked, Rule
    from app.reports.proof import Witness
    from app.reports.worlds import World


MOST_CELLS: Final = 40_000


class NotSafe(Exception):
    code: ClassVar[str] = "release.not_safe"

    def __init__(self, cells: list[str]) -> None:
        super().__init__(self.code)
        self.cells = cells
        self.facts: dict[str, int | str] = {"cells": len(cells)}


class TooManyNumbers(NotSafe):
    """More numbers and differences than are looked through in a time that somebody waits."""

    code: ClassVar[str] = "release.too_many"

    def __init__(self, many: int) -> None:
        super().__init__([])
        self.facts = {"cells": many, "most": MOST_CELLS}


class NotShown(NotSafe):
    """The search ended before it was shown for all: whether they could be worked out nobody has said."""

    code: ClassVar[str] = "release.not_shown"


@dataclass(frozen=True, slots=True)
class Protected:
    """`small` are hidden for what they are, the rest of `hidden` because they would betray one of those."""

    hidden: frozenset[str]
    small: frozenset[str]
    witnesses: Mapping[str, tuple[Witness, Witness]] = field(repr=False)


def protect(
    linked: Linked, rule: Rule, heed: Callable[[int, int], None] = alone, budget: Budget | None = None
) -> Protected:
    """NotSafe where it cannot be shown that nothing small can be worked out, though all that can be hidden is; NotShown
    where the search has looked as long as it may: then nothing is released. TooManyNumbers before anything is searched;
    `heed` may raise to stop.
    """
    if len(linked.cells) > MOST_CELLS:
        raise TooManyNumbers(len(linked.cells))
    rule = replace(rule, earlier_ranges=any(cell.step for cell in linked.cells.values()))
    worlds = Worlds(linked, rule, budget)
    worlds.budget.spend(A_CELL * len(linked.cells))
    while True:
        worlds.secure(heed)
        if worlds.budget.spent:
            raise NotShown(worlds.unsafe())
        hidden = frozenset(key for i, key in enumerate(worlds.keys) if worlds.role[i] == "number" and worlds.hidden[i])
        witnesses = {worlds.keys[i]: _pair(worlds, i) for i in worlds.must_hold()}
        worlds.budget.spend(AN_ENTRY * sum(len(world) for pair in witnesses.values() for world in pair))
        wrong = unproved(linked, rule, hidden, witnesses)
        if not wrong:
            break
        if not worlds.hide_around(wrong):
            raise NotSafe(wrong)
    small = frozenset(key for key in hidden if rule.small(linked.cells[key].n))
    return Protected(hidden, small, witnesses)


def _pair(worlds: Worlds, i: int) -> tuple[Witness, Witness]:
    def spelt(world: World) -> Witness:
        return {worlds.keys[cell]: off for cell, off in world.items()}

    return spelt(worlds.low.get(i, {})), spelt(worlds.high.get(i, {}))
