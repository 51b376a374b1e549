"""A table that is about to be brought in: file, sheet, headings and mapping, held against each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.tables import headings, synthetic
from app.tables.errors import EncodingAsked, MappingWrong, NoTable
from app.tables.mapping import MappingFile, fits, must_fit, must_rest_on_consent
from app.tables.opening import open_table
from app.tables.ready import must_be_people

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.tables.cell import Cell
    from app.tables.headings import Headed
    from app.tables.table import Sheet, Table


@dataclass(frozen=True, slots=True)
class TableWish:
    """What somebody wants to bring in; `encoding` only where the file itself does not say."""

    path: Path | str
    mapping: MappingFile
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is what the source is called: within it a row is known again."""

    table: Table
    sheet: Sheet
    headed: Headed
    mapping: MappingFile

    @property
    def name(self) -> str:
        return self.mapping.name.strip() or self.table.file_name

    @property
    def known_as(self) -> str:
        """By what its own rows are known again. A table that adds to the cases of a source is another than theirs."""
        return own_name(self.name, self.mapping)

    def rows(self) -> Iterator[tuple[int, dict[str, Cell]]]:
        return headings.rows(self.sheet, self.headed)


def own_name(name: str, mapping: MappingFile) -> str:
    """`name` is what the source is called."""
    return f"{name}\n{mapping.key}" if mapping.case else name


def open_source(wish: TableWish) -> Source:
    """Everything that can be wrong with the whole is refused here, before a row is looked at."""
    mapping = wish.mapping
    must_fit(mapping)
    must_rest_on_consent(mapping)
    found = opened(wish)
    if not mapping.column:
        raise MappingWrong(what="no column is paired with a question")
    return found


def opened(wish: TableWish) -> Source:
    """The table under its headings; EncodingAsked where nobody chose the alphabet yet."""
    table = open_table(wish.path, wish.encoding)
    if not table.sure:
        raise EncodingAsked
    synthetic.must_be_somebodys(table)
    sheet = table.sheet(wish.mapping.sheet)
    if sheet is None:
        raise MappingWrong(what=f"no sheet “{wish.mapping.sheet}” in the file")
    headed = headings.find(sheet, wish.mapping.heading)
    if not any(headed.names):
        raise NoTable
    if not wish.mapping.case:
        must_be_people(headed.names)
    fits(wish.mapping, headed.names)
    return Source(table, sheet, headed, wish.mapping)
