"""A data set of Havenbook come back: its JSON, or its tables of text in one ZIP, each table a sheet."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import msgspec

from app import workbook
from app.tables import csv_reading
from app.tables.cell import EMPTY, Cell
from app.tables.errors import AllOurData, NoTable, TablePacked, TableTooLarge, TableUnreadable
from app.tables.table import BIGGEST, COLUMNS, RATIO, ROWS, Oddities, Row, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT: Final = "havenbook-dataset-1"
_SMALL: Final = 1 << 20
_MEMBERS: Final = 200
_CELLS: Final = 4_000_000
ALL_OUR_DATA: Final = frozenset({"dictionary/columns.csv", "dictionary/codes.csv", "SHA256SUMS"})
"""By these files of it all the data of a house is known."""
_TABLES: Final = (".csv", ".xlsx", ".json")


class _Whole(msgspec.Struct):
    format: str
    tables: dict[str, list[dict[str, str]]]
    columns: dict[str, list[str]]
    pages: dict[str, list[dict[str, str]]] = {}
    page_columns: dict[str, list[str]] = {}


def from_json(data: bytes, file_name: str, sha256: str) -> Table:
    """NoTable for JSON that is no data set."""
    _must_be_few(data)
    try:
        whole = msgspec.json.decode(data, type=_Whole)
    except (ValueError, msgspec.MsgspecError, RecursionError):
        raise NoTable from None
    if whole.format != FORMAT or not whole.tables or set(whole.tables) != set(whole.columns):
        raise NoTable
    if any(len(rows) > ROWS for rows in (*whole.tables.values(), *whole.pages.values())) or any(
        len(names) > COLUMNS for names in whole.columns.values()
    ):
        raise TableTooLarge
    sheets = tuple(_sheet(name, whole.columns[name], rows) for name, rows in whole.tables.items())
    pages = tuple(_sheet(name, names, whole.pages.get(name, [])) for name, names in whole.page_columns.items())
    return Table("json", file_name, sha256, (*sheets, *pages))


def from_zip(data: bytes, file_name: str, sha256: str, encoding: str = "") -> Table:
    """AllOurData for that of a house.

    TablePacked where there are spreadsheets within, and no tables of text that can be read together.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if ALL_OUR_DATA.issubset(packed.namelist()):
                raise AllOurData
            texts = [each for each in packed.infolist() if each.filename.lower().endswith(".csv")]
            if not texts:
                others = any(each.lower().endswith(_TABLES) for each in packed.namelist())
                raise TablePacked if others else NoTable
            workbook.must_be_usual(texts)
            _must_be_small(texts)
            read = [(each.filename[:-4], packed.read(each)) for each in texts]
    except (*workbook.UNREADABLE, workbook.Damaged) as error:
        raise TableUnreadable from error
    tables = [(name, csv_reading.table(text, file_name, sha256, encoding)) for name, text in read if text]
    if not tables:
        raise NoTable
    sheets = tuple(replace(one.sheets[0], name=name) for name, one in tables)
    first = tables[0][1]
    return Table("csv", file_name, sha256, sheets, first.encoding, first.delimiter, all(one.sure for _, one in tables))


def _must_be_few(data: bytes) -> None:
    """Before anything is decoded: braces and colons inside of texts are few beside those that make rows and cells."""
    if data.count(b"{") > 2 * ROWS or data.count(b'":') > _CELLS:
        raise TableTooLarge


def _must_be_small(members: list[zipfile.ZipInfo]) -> None:
    bomb = len(members) > _MEMBERS or any(
        each.file_size > _SMALL and each.file_size > RATIO * each.compress_size for each in members
    )
    if bomb or sum(each.file_size for each in members) > BIGGEST:
        raise TableTooLarge


def _sheet(name: str, headings: list[str], rows: list[dict[str, str]]) -> Sheet:
    def read() -> Iterator[Row]:
        yield Row(1, tuple(map(Cell, headings)))
        for number, row in enumerate(rows, start=2):
            yield Row(number, tuple(Cell(row[each]) if each in row else EMPTY for each in headings))

    return Sheet(name, hidden=False, read=read, odd=Oddities())
