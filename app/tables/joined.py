"""The set for Salesforce read as one table: every case with the person whom another table of the set describes."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.tables.cell import EMPTY
from app.tables.table import Oddities, Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.tables.cell import Cell
    from app.tables.table import Table

ID: Final = "Havenbook_Id__c"
PERSON: Final = f"Contact.{ID}"
NAME: Final = "LastName"
SHEET: Final = "Case, Contact"


def with_people(table: Table) -> Table:
    """The same table; where it holds both, with cases and people side by side as its first sheet."""
    cases, people = table.sheet("Case"), table.sheet("Contact")
    if cases is None or people is None or PERSON not in _first(cases) or ID not in _first(people):
        return table
    both = Sheet(SHEET, hidden=False, read=lambda: _rows(cases, people), odd=Oddities())
    return replace(table, sheets=(both, *table.sheets))


def _first(sheet: Sheet) -> tuple[str, ...]:
    return next((tuple(cell.said for cell in row.cells) for row in islice(sheet.read(), 1)), ())


def _rows(cases: Sheet, people: Sheet) -> Iterator[Row]:
    headings = _first(people)
    key, name = headings.index(ID), headings.index(NAME) if NAME in headings else -1
    known = {row.at(key): _whole(row, len(headings), (key, name)) for row in people.read()}
    width = len(_first(cases))
    at = _first(cases).index(PERSON)
    blank = (EMPTY,) * (len(headings) - 1)
    for row in cases.read():
        begins = row.cells[:width] + (EMPTY,) * (width - len(row.cells))
        who = ID if row.at(at) == PERSON else row.at(at)
        yield Row(row.number, begins + known.get(who, blank))


def _whole(row: Row, width: int, places: tuple[int, int]) -> tuple[Cell, ...]:
    """Without the person's code: neither in its own column nor where it only stands for a name that was not told."""
    key, name = places
    cells = list(row.cells[:width]) + [EMPTY] * (width - len(row.cells))
    if name >= 0 and row.at(name) == row.at(key):
        cells[name] = EMPTY
    del cells[key]
    return tuple(cells)
