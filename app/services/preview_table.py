"""Look at a table before anything is brought in: what it is, what is odd about it, how its columns would be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import func, select

from app.i18n import QT_TRANSLATE_NOOP
from app.tables import headings, htcds_parts, ready, suggest, synthetic
from app.tables.errors import MappingWrong, NoTable
from app.tables.headings import letter
from app.tables.htcds import Wishes
from app.tables.mapping import MappingFile
from app.tables.opening import open_table
from db.models import Erased, ImportMapping, ImportRun

if TYPE_CHECKING:
    from app.desk import Desk
    from app.tables.headings import Headed
    from app.tables.htcds import Disagreement, LeftOut
    from app.tables.ready import Ready
    from app.tables.suggest import Seen
    from app.tables.table import Sheet, Table

ADDS: Final = QT_TRANSLATE_NOOP(
    "Import", "Each row adds to a case that is here from this source: bring in the table of cases first."
)
HIDDEN_ROWS: Final = QT_TRANSLATE_NOOP("Import", "Rows that the file hides: {count}. They are read like all others.")
HIDDEN_COLUMNS: Final = QT_TRANSLATE_NOOP("Import", "Columns that the file hides: {count}. They are shown here.")
MERGED: Final = QT_TRANSLATE_NOOP(
    "Import", "Cells that are joined with others: {count}. What they say counts for their first row only."
)
SHEETS: Final = QT_TRANSLATE_NOOP("Import", "Sheets in this file: {count}. Only one is read at a time.")
FORMULAS: Final = QT_TRANSLATE_NOOP(
    "Import", "Columns with formulas: {count}. Paste them as values first, or their rows are set aside."
)
BEFORE: Final = QT_TRANSLATE_NOOP("Import", "This very file was brought in before. Rows that are known are skipped.")
GUESSED: Final = QT_TRANSLATE_NOOP(
    "Import", "The letters of this file are not certain. Choose the writing in which the examples can be read."
)
_FIRST: Final = 8
_EXAMPLES: Final = 3
_WORDS: Final = 1000
"""So many different words of one column are given a meaning by hand; whoever has more has no list of words."""


@dataclass(frozen=True, slots=True)
class Look:
    """Which file, which of its sheets, which line names the columns (0: find it), and what a template leaves open."""

    path: str
    sheet: str = ""
    encoding: str = ""
    heading: int = 0
    wishes: Wishes = field(default_factory=Wishes)


@dataclass(frozen=True, slots=True)
class Notice:
    """`words` are marked in the context Import."""

    words: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    heading: str
    letter: str
    filled: int
    distinct: int
    examples: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TablePreview:
    """`mapping` is a proposal: from the template, from a mapping kept under `kept`, or guessed from the headings.

    `decides`: the template has room for decisions and referrals, of which more has to be known than it says.
    `erasures`: how many people are erased for good, for app/tables/half_mapped.py.
    """

    file_name: str
    kind: str
    sha256: str
    encoding: str
    sheets: tuple[str, ...]
    sheet: str
    heading: int
    rows: int
    columns: tuple[ColumnSeen, ...]
    first: tuple[tuple[str, ...], ...]
    notices: tuple[Notice, ...]
    template: str
    disagreements: tuple[Disagreement, ...]
    left_out: tuple[LeftOut, ...]
    kept: str
    mapping: MappingFile
    decides: bool = False
    erasures: int = 0


def preview(desk: Desk, look: Look) -> TablePreview:
    """Nothing is written. NoTable and its like say in words why a file cannot be read."""
    desk.gate("import_table")
    table = open_table(look.path, look.encoding)
    synthetic.must_be_somebodys(table)
    sheet = table.sheet(look.sheet)
    if sheet is None:
        raise MappingWrong(what=f"no sheet “{look.sheet}” in the file")
    known = ready.recognise(sheet) if not look.heading else None
    headed = _headed(sheet, look, known)
    rows = [row for _, row in headings.rows(sheet, headed)]
    named = tuple(dict.fromkeys([*headed.names, *(name for row in rows for name in row)]))
    seen = suggest.look(rows, named)
    mapping, left, kept = _proposal(desk, table, headed, seen, (known, look.wishes))
    return TablePreview(
        file_name=table.file_name, kind=table.kind, sha256=table.sha256, encoding=table.encoding,
        sheets=tuple(each.name for each in table.sheets), sheet=sheet.name, heading=headed.line, rows=len(rows),
        columns=tuple(_column(at, seen[name]) for at, name in enumerate(named)),
        first=tuple(tuple(row[name].text if name in row else "" for name in named) for row in islice(rows, _FIRST)),
        notices=tuple(_notices(desk, table, (sheet, headed.line), seen)),
        template=known.name if known else "", disagreements=known.disagreements if known else (),
        left_out=left, kept=kept, mapping=msgspec.structs.replace(mapping, sheet=sheet.name, heading=headed.line),
        decides=known is not None and known.decides, erasures=_erasures(desk),
    )  # fmt: skip


def _headed(sheet: Sheet, look: Look, known: Ready | None) -> Headed:
    if known is not None:
        return known.headed
    found = headings.find(sheet, look.heading)
    if not any(found.names):
        raise NoTable
    return found


def _proposal(
    desk: Desk, table: Table, headed: Headed, seen: dict[str, Seen], asked: tuple[Ready | None, Wishes]
) -> tuple[MappingFile, tuple[LeftOut, ...], str]:
    known, wishes = asked
    if known is not None:
        return *known.mapping(seen, wishes), ""
    with desk.read("import_table") as session:
        for kept in session.scalars(select(ImportMapping).order_by(ImportMapping.at.desc())):
            found = msgspec.convert(kept.mapping, MappingFile)
            if found.column and set(found.column) <= set(headed.names):
                return found, (), kept.name
    made = suggest.suggest(seen)
    made.name = table.file_name.rsplit(".", 1)[0]
    return made, (), ""


def _column(at: int, seen: Seen) -> ColumnSeen:
    words = tuple(word for word, _ in seen.words)
    return ColumnSeen(seen.heading, letter(at), seen.filled, len(words), words[:_EXAMPLES], words[:_WORDS])


def _notices(desk: Desk, table: Table, under: tuple[Sheet, int], seen: dict[str, Seen]) -> list[Notice]:
    sheet, line = under
    counts = (
        (ADDS, int(htcds_parts.recognise(seen) is not None)),
        (SHEETS, len(table.sheets) if len(table.sheets) > 1 else 0),
        (HIDDEN_ROWS, sum(number > line for number in sheet.odd.hidden_rows)),
        (HIDDEN_COLUMNS, len(sheet.odd.hidden_columns)),
        (MERGED, sheet.odd.merged),
        (FORMULAS, sum("formula" in each.kinds for each in seen.values())),
        (GUESSED, int(not table.sure)),
        (BEFORE, _times(desk, table.sha256)),
    )
    return [Notice(words, count) for words, count in counts if count]


def _erasures(desk: Desk) -> int:
    with desk.read("import_table") as session:
        return session.scalar(select(func.count()).select_from(Erased).where(Erased.confirmed)) or 0


def _times(desk: Desk, sha256: str) -> int:
    with desk.read("import_table") as session:
        asked = select(func.count()).select_from(ImportRun).where(ImportRun.sha256 == sha256)
        return session.scalar(asked) or 0


__all__ = ["Look", "TablePreview", "Wishes", "preview"]
