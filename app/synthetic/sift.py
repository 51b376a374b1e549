"""Takes out of made rows what too few real people share: one answer, two or three together, a whole row."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from app.synthetic.counts import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.progress import Progress
    from app.synthetic.counts import Known
    from app.synthetic.table import Answers


def sifted(rows: Iterable[Answers], known: Known, progress: Progress) -> tuple[list[Answers], Counter[int]]:
    """The rows that have anything left, and how often each answer was taken out."""
    seen: dict[Answers, Answers] = {}
    kept: list[Answers] = []
    taken: Counter[int] = Counter()
    for row in rows:
        progress.step(0, 0)
        if row not in seen:
            seen[row] = _common(row, known)
        taken.update(set(row).difference(seen[row]))
        if seen[row]:
            kept.append(seen[row])
    return kept, taken


def _common(row: Answers, known: Known) -> Answers:
    while row and (worst := _worst(row, known)) >= 0:
        row = tuple(answer for answer in row if answer != worst)
    return row


def _worst(row: Answers, known: Known) -> int:
    """The answer that stands in most rare combinations, the rarest of several; -1 where there is none.

    A whole row that nobody has is nobody's; one that a few have would be theirs.
    """
    guilty: Counter[int] = Counter()
    for length in range(1, TOGETHER + 1):
        for some in combinations(row, length):
            if some not in known.common:
                guilty.update(some)
        if guilty:
            break
    if not guilty:
        if len(row) <= TOGETHER or not 0 < known.whole(row) < known.least:
            return -1
        guilty.update(row)
    return min(guilty, key=lambda each: (-guilty[each], known.common.get((each,), 0), each))
