"""The error report: each common count beside the made one, and how far off; no real number stands in it exactly.

Real numbers are given as ranges so wide that they hold as well where any `least` - 1 people had other answers. So no
difference between a total and its parts, exact anywhere else, can be worked out from them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.synthetic.counts import masks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.synthetic.counts import Known
    from app.synthetic.table import Answers, Table


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`; `low` is never under the threshold."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Counted:
    """One combination: what it is, about how many people have it, and how many made rows."""

    columns: tuple[str, ...]
    codes: tuple[str, ...]
    real: Range
    made: int


@dataclass(frozen=True, slots=True)
class Off:
    """Of all counts of these columns together: at most so far off on average, and at most so far in one."""

    columns: tuple[str, ...]
    counts: int
    mean: int
    largest: int


@dataclass(frozen=True, slots=True)
class Errors:
    """`off` has a line for each column, each two, and for all one by one, by twos and by threes (no columns named).

    `left_out`: combinations one by one, by twos and by threes that fewer people share, each "fewer than".
    """

    least: int
    real: Range
    made: int
    emptied: int
    left_out: tuple[int, int, int]
    off: tuple[Off, ...]
    counts: tuple[Counted, ...]


def held_against(table: Table, known: Known, rows: Sequence[Answers], emptied: int) -> Errors:
    made = _made_counts(rows, known, len(table.answers))
    tables: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    counts = []
    for which, real in known.common.items():
        off = abs(real - made[which])
        by_length[len(which)].append(off)
        columns = tuple(table.columns[table.answers[each][0]].name for each in which)
        if len(which) > 2:
            continue
        tables[columns].append(off)
        codes = tuple(table.answers[each][1] for each in which)
        counts.append(Counted(columns, codes, around(real, known.least), made[which]))
    lines = [_off(("*",) * length, found, known.least) for length, found in sorted(by_length.items())]
    lines += [_off(columns, found, known.least) for columns, found in tables.items()]
    left_out = tuple(_more_than(number, known.least) for number in known.rare)
    return Errors(
        known.least, around(known.people, known.least), len(rows), emptied, (left_out[0], left_out[1], left_out[2]),
        tuple(lines), tuple(counts),
    )  # fmt: skip


def around(number: int, least: int) -> Range:
    """Steps of `least`, and at least `least` - 1 of room on either side."""
    low = (number - (least - 1)) // least * least
    return Range(max(low, least), -(-(number + least - 1) // least) * least)


def _made_counts(rows: Sequence[Answers], known: Known, many: int) -> Mapping[Answers, int]:
    bits = masks(rows, many)
    found = {}
    everybody = (1 << len(rows)) - 1
    for which in known.common:
        held = everybody
        for answer in which:
            held &= bits[answer]
        found[which] = held.bit_count()
    return found


def _off(columns: tuple[str, ...], found: Sequence[int], least: int) -> Off:
    """Rounded up, with room for `least` - 1 people who leave one count and come into another."""
    mean = (sum(found) + 2 * (least - 1)) / len(found)
    return Off(columns, len(found), int(mean) + 1, _more_than(max(found) + least - 1, least))


def _more_than(number: int, least: int) -> int:
    """The next step above."""
    return (number // least + 1) * least
