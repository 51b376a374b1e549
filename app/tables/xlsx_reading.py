"""A workbook: read in memory, sheet by sheet and row by row, with what it hides; nothing in it is ever calculated."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from typing import TYPE_CHECKING, Any, Final

from app import workbook
from app.tables import cell
from app.tables.errors import NoTable, TableTooLarge, TableUnreadable
from app.tables.table import BOOK, COLUMNS, ROWS, Oddities, Row, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    TypeError,
    SyntaxError,
    OSError,
    EOFError,
    IndexError,
    OverflowError,
    RecursionError,
    AttributeError,
)
"""What openpyxl and zipfile raise over a file that is cut or wrong; an XML error is a SyntaxError."""


def is_workbook(data: bytes) -> bool:
    """Whether this ZIP is one, or whole enough to say so; a damaged one is told when it is read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = packed.namelist()
    except (*_DAMAGED, RuntimeError, NotImplementedError):
        return True
    return not any(name.lower().endswith((".csv", ".xlsx", ".json")) for name in names) or "xl/workbook.xml" in names


def table(data: bytes, file_name: str, sha256: str) -> Table:
    _look_through(data)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    except _DAMAGED as error:
        raise TableUnreadable from error
    sheets = tuple(_sheet(each) for each in book.worksheets)
    if not sheets:
        raise NoTable
    return Table("xlsx", file_name, sha256, sheets)


def _look_through(data: bytes) -> None:
    """Before any reader sees it: is it a workbook, what would reading it ask, does it mean harm."""
    try:
        if "xl/workbook.xml" not in workbook.look_through(data, BOOK):
            raise NoTable
    except workbook.Damaged as error:
        raise TableUnreadable from error
    except workbook.TooLarge as error:
        raise TableTooLarge from error
    except workbook.Harmful as error:
        raise NoTable from error


def _sheet(shown: Any) -> Sheet:
    odd = Oddities()
    return Sheet(shown.title, hidden=shown.sheet_state != "visible", read=lambda: _rows(shown, odd), odd=odd)


def _rows(shown: Any, odd: Oddities) -> Iterator[Row]:
    """The rows of openpyxl do not say what is hidden; its parser does."""
    from openpyxl.worksheet._reader import WorkSheetParser

    book = shown.parent
    odd.hidden_rows.clear()
    odd.hidden_columns.clear()
    with warnings.catch_warnings(), shown._get_source() as source:  # noqa: SLF001 - the reader has no other door
        warnings.simplefilter("ignore")
        parser = WorkSheetParser(
            source,
            shown._shared_strings,  # noqa: SLF001 - as above
            data_only=False,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001 - as above
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001 - as above
        )
        try:
            for number, cells in parser.parse():
                yield _row(number, cells)
            _tell(parser, odd)
        except _DAMAGED as error:
            raise TableUnreadable from error


def _row(number: int, cells: list[dict[str, Any]]) -> Row:
    last = cells[-1]["column"] if cells else 0
    if number > _LAST_ROW:
        raise TableTooLarge
    found = [cell.EMPTY] * min(last, COLUMNS)
    for each in cells:
        what = cell.of(each["value"], each["data_type"])
        if each["column"] <= COLUMNS:
            found[each["column"] - 1] = what
        elif what.said:
            raise TableTooLarge
    return Row(number, tuple(found))


def _tell(parser: Any, odd: Oddities) -> None:
    odd.hidden_rows += [
        int(number) for number, about in parser.row_dimensions.items() if about.get("hidden") in ("1", "true")
    ]
    for about in parser.column_dimensions.values():
        if about.get("hidden") in ("1", "true"):
            odd.hidden_columns += range(int(about["min"]), min(int(about["max"]), COLUMNS) + 1)
    odd.merged = len(parser.merged_cells.mergeCell) if parser.merged_cells else 0


_LAST_ROW: Final = 5 * ROWS
