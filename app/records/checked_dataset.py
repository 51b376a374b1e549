"""A data set read back: every table of its standard held against its dictionary, its codes, its keys, its counts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from app.records.checked import Checked, Faults, TableSeen
from app.standards import layout
from app.standards.stamp import ABOUT, DICTIONARY, PEOPLE
from app.standards.writing import LONGEST_SHEET_NAME
from app.tables import headings
from app.tables.errors import NoTable
from app.tables.ready import is_of
from app.tables.valid import may_say
from app.tongue import SPOKEN, speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.standards.layout import Layout
    from app.tables.cell import Cell
    from app.tables.table import Sheet, Table

    Rows = list[tuple[int, dict[str, Cell]]]


_NUMBER: Final = re.compile(r"[0-9]{1,12}")


def check(table: Table) -> Checked | None:
    """None for a table that is of no standard that is written here."""
    found = {standard: _tables(table, standard) for standard in layout.STANDARDS}
    standard = max(found, key=lambda each: len(found[each]))
    if not found[standard]:
        return None
    return _Checking(standard, table, found[standard]).all()


def page(table: Table, name: str) -> list[tuple[str, ...]] | None:
    """A page that says something of the file, without its headings; None where it is not there."""
    sheet = table.sheet(name)
    if sheet is None or not name:
        return None
    return [tuple(cell.said for cell in row.cells) for row in sheet.read()][1:]


def number_said(table: Table, words: str, context: str = "Standards") -> int | None:
    """What the first page says after these words, in any language that is spoken here."""
    said = {speaker(each)(context, words) for each in SPOKEN}
    told = [line[1] for line in page(table, ABOUT) or () if len(line) > 1 and line[0] in said]
    return int(told[0]) if told and _NUMBER.fullmatch(told[0]) else None


def _tables(table: Table, standard: str) -> dict[str, tuple[Layout, Sheet]]:
    """By the headings alone: a file of one table has no name for it."""
    found: dict[str, tuple[Layout, Sheet]] = {}
    for sheet in table.sheets:
        try:
            names = headings.find(sheet).names
        except NoTable:
            continue
        for each in layout.layouts(standard):
            named = sheet.name in ("", each.table, each.table[:LONGEST_SHEET_NAME])
            if named and is_of(names, standard, each.table) and each.table not in found:
                found[each.table] = (each, sheet)
    return found


class _Checking:
    def __init__(self, standard: str, table: Table, found: dict[str, tuple[Layout, Sheet]]) -> None:
        self._standard, self._table, self._found = standard, table, found
        self._faults = Faults()
        self._rows: dict[str, Rows] = {}
        self._names: dict[str, tuple[str, ...]] = {}

    def all(self) -> Checked:
        for each in layout.layouts(self._standard):
            if each.table not in self._found:
                self._faults.add(each.table, 0, "", "no_table")
                continue
            _, sheet = self._found[each.table]
            headed = headings.find(sheet)
            self._names[each.table] = headed.names
            self._rows[each.table] = list(headings.rows(sheet, headed))
        self._dictionary()
        for each, _ in self._found.values():
            self._cells(each)
            self._keys(each)
        self._people()
        seen = tuple(TableSeen(name, len(rows), len(self._names[name])) for name, rows in self._rows.items())
        title = layout.source(self._standard).title
        return Checked("dataset", title, seen, tuple(self._faults.told), self._faults.more)

    def _dictionary(self) -> None:
        told = page(self._table, DICTIONARY)
        if told is None:
            self._faults.add(DICTIONARY, 0, "", "no_dictionary")
            return
        named = {(line[0], line[1]) for line in told if len(line) > 1}
        there = {(table, name) for table, names in self._names.items() for name in names}
        for table, column in sorted(named - there):
            if table in self._names:
                self._faults.add(table, 0, column, "no_column")
        for table, column in sorted(there - named):
            self._faults.add(table, 0, column, "no_meaning")

    def _cells(self, each: Layout) -> None:
        for number, row in self._rows[each.table]:
            for column in each.columns:
                cell = row.get(column.column)
                if cell is not None and cell.said and not may_say(each, column, cell.said):
                    self._faults.add(each.table, number, column.column, "not_said_so")

    def _keys(self, each: Layout) -> None:
        """A row's own key stands once; the key of another table's row leads to it."""
        for column in each.columns:
            if column.kind != "key":
                continue
            own = column.codes in ("this", each.rows)
            known = None if own else self._known(column.codes)
            met: Counter[str] = Counter()
            for number, row in self._rows[each.table]:
                text = row[column.column].said if column.column in row else ""
                met[text] += 1
                if not text:
                    self._faults.add(each.table, number, column.column, "no_key")
                elif own and met[text] > 1:
                    self._faults.add(each.table, number, column.column, "key_twice")
                elif known is not None and text not in known:
                    self._faults.add(each.table, number, column.column, "points_nowhere")

    def _known(self, rows: str) -> frozenset[str] | None:
        """The keys of the rows that stand for a person or a case; None where no table here has such rows."""
        for each, _ in self._found.values():
            if each.rows == rows:
                name = next((column.column for column in each.columns if _is_key(column, rows)), "")
                return frozenset(row[name].said for _, row in self._rows[each.table] if name in row)
        return None

    def _people(self) -> None:
        told = number_said(self._table, PEOPLE)
        if told is None:
            return
        counts = list(self._counted())
        if counts and told not in counts:
            self._faults.add(ABOUT, 0, "", "other_count")

    def _counted(self) -> Iterator[int]:
        """How many people there are: rows of people, or codes of people beside their cases."""
        for each, _ in self._found.values():
            if each.rows == "person":
                yield len(self._rows[each.table])
            elif each.rows == "case":
                names: Sequence[str] = [column.column for column in each.columns if _is_key(column, "person")]
                for name in names:
                    yield len({row[name].said for _, row in self._rows[each.table] if name in row})


def _is_key(column: layout.Column, codes: str) -> bool:
    return column.kind == "key" and column.codes == codes
