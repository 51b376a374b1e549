"""Gives answers that were taken out of rows to other rows, where nothing rare comes of it: counts stay right."""

from __future__ import annotations

from itertools import combinations
from random import SystemRandom
from typing import TYPE_CHECKING

from app.synthetic.counts import TOGETHER, masks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.progress import Progress
    from app.synthetic.counts import Known
    from app.synthetic.table import Answers, Table


def rehoused(rows: list[Answers], taken: Mapping[int, int], table: Table, known: Known, progress: Progress) -> int:
    """`rows` are changed; `taken` says how often each answer was taken out. The rarest choose first, and any row
    is as good as another. Gives back how many found no place.
    """
    SystemRandom().shuffle(rows)
    homeless = 0
    bits = masks(rows, len(table.answers))
    everybody = (1 << len(rows)) - 1
    for answer, many in sorted(taken.items(), key=lambda each: (known.common.get((each[0],), 0), each[0])):
        full = bits[answer]
        for other, mask in enumerate(bits):
            if not _beside(answer, other, table, known):
                full |= mask
        for at in _places(everybody & ~full):
            progress.step(0, 0)
            if many and _fits(rows[at], answer, known):
                rows[at] = tuple(sorted((*rows[at], answer)))
                bits[answer] |= 1 << at
                many -= 1  # noqa: PLW2901 - what is left to give away
            if not many:
                break
        homeless += many
    return homeless


def _beside(answer: int, other: int, table: Table, known: Known) -> bool:
    """Whether the two may stand in one row: one column as a rule holds one answer."""
    column = table.answers[answer][0]
    if column == table.answers[other][0] and not table.columns[column].several:
        return False
    return tuple(sorted((answer, other))) in known.common


def _places(mask: int) -> list[int]:
    """Which bits are set."""
    text = bin(mask)[:1:-1]
    found, at = [], text.find("1")
    while at >= 0:
        found.append(at)
        at = text.find("1", at + 1)
    return found


def _fits(row: Answers, answer: int, known: Known) -> bool:
    made = tuple(sorted((*row, answer)))
    threes = all(tuple(sorted((*two, answer))) in known.common for two in combinations(row, TOGETHER - 1))
    return threes and (len(made) <= TOGETHER or not 0 < known.whole(made) < known.least)
