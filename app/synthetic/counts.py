"""How many people have which answers together, counted with one long number of bits for each answer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.synthetic.table import Answers

TOGETHER: Final = 3
"""So many answers together are looked at; longer combinations only as whole rows."""


def masks(rows: Sequence[Answers], many: int) -> list[int]:
    """For each answer a number whose bit n says whether row n has it."""
    size = len(rows) // 8 + 1
    bits = [bytearray(size) for _ in range(many)]
    for at, row in enumerate(rows):
        byte, bit = at >> 3, 1 << (at & 7)
        for answer in row:
            bits[answer][byte] |= bit
    return [int.from_bytes(each, "little") for each in bits]


@dataclass(frozen=True, slots=True)
class Known:
    """The real counts of all combinations that at least `least` people share, and how many rarer ones there are.

    `rare` counts them one by one and by twos; by threes only where each two of the three are common.
    """

    least: int
    people: int
    masks: Sequence[int]
    common: Mapping[Answers, int]
    rare: tuple[int, int, int]

    def whole(self, row: Answers) -> int:
        """How many people have all of these, and perhaps more."""
        held = (1 << self.people) - 1
        for answer in row:
            held &= self.masks[answer]
        return held.bit_count()


def count(rows: Sequence[Answers], many: int, least: int) -> Known:
    bits = masks(rows, many)
    common: dict[Answers, int] = {}
    rare = [0, 0, 0]
    for one in range(many):
        _place(common, rare, (one,), bits[one].bit_count(), least)
    kept = [one for (one,) in common]
    pairs: dict[int, list[tuple[int, int]]] = {one: [] for one in kept}
    for one, other in combinations(range(many), 2):
        both = bits[one] & bits[other]
        if _place(common, rare, (one, other), both.bit_count(), least):
            pairs[one].append((other, both))
    for one, found in pairs.items():
        for (other, both), (third, _) in combinations(found, 2):
            if (other, third) in common:
                _place(common, rare, (one, other, third), (both & bits[third]).bit_count(), least)
    return Known(least, len(rows), bits, common, (rare[0], rare[1], rare[2]))


def _place(common: dict[Answers, int], rare: list[int], which: Answers, people: int, least: int) -> bool:
    """A combination that nobody has is neither common nor rare."""
    if people >= least:
        common[which] = people
        return True
    rare[len(which) - 1] += people > 0
    return False
