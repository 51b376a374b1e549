"""What a dry run and an import tell about the rows of a table: how many of each kind, and which were set aside why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.tables.rows import differs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.records.table_plan import Planned
    from app.tables.rows import Fault


@dataclass(frozen=True, slots=True)
class RowReport:
    """A row that needs a person: its number in the sheet, what came of it, why, and which cases it resembles."""

    number: int
    fate: str
    faults: tuple[Fault, ...]
    resembles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableReport:
    """`new` became or would become people, and `further` a further case of somebody.
    `filled` of the `same` have answers to questions that an earlier import did not ask; what `differs` newly says
    otherwise than another row of the person, or than goes with the case. `added`: to a case, and nobody is made.
    `unasked` are columns with answers to questions that are not asked there.

    `run` is the number of the import, 0 for a dry run; `stopped` says that it was cancelled: what is in, stays.
    """

    rows: int
    new: int
    same: int
    changed: int
    erased: int
    aside: int
    part: int
    told: tuple[RowReport, ...]
    unasked: tuple[tuple[str, int], ...]
    run: int = 0
    stopped: bool = False
    left: int = 0
    further: int = 0
    filled: int = 0
    differs: int = 0
    added: int = 0


def report(
    rows: Iterable[Planned], *, run: int = 0, parts: Iterable[RowReport] = (), left: int = 0, stopped: bool = False
) -> TableReport:
    """`parts` are rows of which some record was refused; `left` is how many were not brought in when it was stopped."""
    rows, parts = list(rows), list(parts)
    counts = Counter(_fate(row) for row in rows)
    unasked = Counter(heading for row in rows if row.fate == "new" for heading in row.judged.unasked)
    further = sum(row.further for row in rows if row.fate == "new")
    added = sum(row.adds for row in rows if row.fate == "new")
    told = [
        RowReport(row.number, _fate(row), tuple(row.judged.faults), tuple(row.resembles))
        for row in rows
        if row.fate in ("aside", "changed", "erased") or row.resembles
    ]
    return TableReport(
        rows=len(rows) + left, new=counts["new"] - further - added, same=counts["same"], changed=counts["changed"],
        erased=counts["erased"], aside=counts["aside"], part=len(parts),
        told=tuple(sorted([*told, *parts], key=lambda each: each.number)), unasked=tuple(unasked.most_common()),
        run=run, stopped=stopped, left=left, further=further,
        filled=sum(bool(row.fills) for row in rows if row.fate == "same"), differs=counts["differs"], added=added,
    )  # fmt: skip


def _fate(row: Planned) -> str:
    return "differs" if row.fate == "changed" and differs(row.judged.faults) else row.fate
