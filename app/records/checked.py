"""What a file that Havenbook wrote holds, read back: its tables, what is not whole in it, its figures beside today's.

Nothing of a record is ever in it: a cell that is wrong is named by its table, its row and its column.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

MOST: Final = 200
"""So many faults of one file are told one by one."""
WHY: Final = {
    "no_table": QT_TRANSLATE_NOOP("Checked", "This table belongs to the set and is not in the file."),
    "no_column": QT_TRANSLATE_NOOP("Checked", "The dictionary names this column, and the table does not have it."),
    "no_meaning": QT_TRANSLATE_NOOP("Checked", "The table has this column, and the dictionary does not name it."),
    "no_dictionary": QT_TRANSLATE_NOOP("Checked", "The page that says what the columns mean is not in the file."),
    "not_said_so": QT_TRANSLATE_NOOP("Checked", "This cell says what its column never says."),
    "no_key": QT_TRANSLATE_NOOP("Checked", "The cell that says whose row this is is empty."),
    "key_twice": QT_TRANSLATE_NOOP("Checked", "Another row has the same key."),
    "points_nowhere": QT_TRANSLATE_NOOP("Checked", "It points to a row that is not in the file."),
    "other_count": QT_TRANSLATE_NOOP("Checked", "The file says another number than it holds."),
    "no_words": QT_TRANSLATE_NOOP("Checked", "The sentences that belong to this table are not in the file."),
    "not_a_figure": QT_TRANSLATE_NOOP("Checked", "These numbers do not add up, or a sentence that they need is gone."),
    "changed": QT_TRANSLATE_NOOP("Checked", "This was changed after Havenbook wrote it."),
    "not_there": QT_TRANSLATE_NOOP("Checked", "The list of the files names it, and it is not there."),
    "not_listed": QT_TRANSLATE_NOOP("Checked", "It is in the file, and the list of the files does not name it."),
    "not_signed": QT_TRANSLATE_NOOP("Checked", "The signature does not fit what was released."),
    "not_read": QT_TRANSLATE_NOOP("Checked", "It cannot be read."),
}
"""What can be wrong, in the context Checked."""
NOT_MADE: Final = QT_TRANSLATE_NOOP("Checked", "It is not counted like that any more, so it was not compared.")
NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "Checked", "This Havenbook does not know how it was asked, so it was not compared."
)
NOT_BESIDE: Final = QT_TRANSLATE_NOOP(
    "Checked", "Its organisations cannot stand side by side here today, so it was not compared."
)
NOT_ASKED: Final = QT_TRANSLATE_NOOP(
    "Checked", "The file does not say how it was counted, so it cannot be counted again."
)


@dataclass(frozen=True, slots=True)
class TableSeen:
    """`rows` without headings and tags."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Wrong:
    """`row` as a spreadsheet counts it, 0 for the whole; `why` is a key of WHY."""

    table: str
    row: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Differs:
    """One number of a figure: where it stands, then and now; empty where there is no such number."""

    row: str
    column: str
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class FigureBack:
    """A table as the file has it, with every sentence in it; `not_made` says why nothing is beside it, in Checked.

    `same` numbers are as they were.
    """

    title: str
    headings: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]
    differs: tuple[Differs, ...] = ()
    same: int = 0
    not_made: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """`kind`: figures, dataset, template, synthetic, release or everything; `what` is the standard's or report's name.

    `more` faults are not told one by one.
    """

    kind: str
    what: str
    tables: tuple[TableSeen, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    more: int = 0
    figures: tuple[FigureBack, ...] = ()
    sealed: bool = False

    @property
    def whole(self) -> bool:
        return not self.wrong


@dataclass(slots=True)
class Faults:
    """Collected while a file is read; nothing is said of what is in `but`."""

    but: frozenset[str] = frozenset()
    told: list[Wrong] = field(default_factory=list)
    more: int = 0

    def add(self, table: str, row: int, column: str, why: str) -> None:
        if why in self.but:
            return
        if len(self.told) < MOST:
            self.told.append(Wrong(table, row, column, why))
        else:
            self.more += 1
