"""What a foreign file holds: its sheets, what is odd about each, and their rows as they stand there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.workbook import Bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.tables.cell import Cell

BIGGEST: Final = 64 << 20
UNPACKED: Final = 1 << 30
RATIO: Final = 300
ROWS: Final = 200_000
COLUMNS: Final = 500
LONGEST_ROW: Final = 4 << 20
"""Characters of one row of a table of text."""
BOOK: Final = Bounds(
    parts=5_000,
    unpacked=UNPACKED,
    held=16 << 20,
    texts=128 << 20,
    elements=30_000_000,
    kept=200_000,
    strings=2_000_000,
    across=100_000,
    rows=5 * ROWS,
)
"""What a workbook may ask of its reader."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line with the number a spreadsheet shows beside it."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, place: int) -> str:
        return self.cells[place].said if place < len(self.cells) else ""


@dataclass(slots=True)
class Oddities:
    """What the file hides or joins; complete once all rows were read."""

    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    merged: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """`read` goes through the rows from the first, as often as it is called."""

    name: str
    hidden: bool
    read: Callable[[], Iterator[Row]]
    odd: Oddities


@dataclass(frozen=True, slots=True)
class Table:
    """`encoding` and `delimiter` are empty for a workbook; `sure` is False where the alphabet was only guessed."""

    kind: str
    file_name: str
    sha256: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    sure: bool = True

    def sheet(self, name: str) -> Sheet | None:
        """The one of that name; without a name, the first that is not hidden."""
        if name:
            return next((each for each in self.sheets if each.name == name), None)
        return next((each for each in self.sheets if not each.hidden), self.sheets[0] if self.sheets else None)
