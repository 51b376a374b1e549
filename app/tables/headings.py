"""Which line of a sheet names its columns, what each is called, and the rows under it by those names."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from app.tables.cell import EMPTY
from app.tables.errors import NoTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.tables.cell import Cell
    from app.tables.table import Row, Sheet

_LOOKED_AT: Final = 30
_ALPHABET: Final = 26
_TAG: Final = re.compile(r"#[a-z][a-z0-9_]*( ?\+ ?[a-z][a-z0-9_]*)*", re.IGNORECASE)


class Headed(NamedTuple):
    """`names` in the order of the columns, each once; `line` is the number of the heading row."""

    line: int
    names: tuple[str, ...]


def find(sheet: Sheet, line: int = 0) -> Headed:
    """The heading row: the one that is asked for, else the first that fills about as many cells as any near the top.

    What stands above it is a title, a logo's place, a date of printing.
    """
    top = list(islice(sheet.read(), _LOOKED_AT))
    if line:
        row = next((each for each in top if each.number == line), None)
    else:
        widest = max((_texts(each) for each in top), default=0)
        row = next((each for each in top if widest and _texts(each) * 10 >= widest * 6), None)
    if row is None:
        raise NoTable
    return Headed(row.number, names(row))


def names(row: Row) -> tuple[str, ...]:
    """A heading that stands twice gets a number, a column without one its letter."""
    seen: Counter[str] = Counter()
    found = []
    for place, cell in enumerate(row.cells):
        name = " ".join(cell.said.split()) or letter(place)
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(found)


def letter(place: int) -> str:
    """What the spreadsheet calls a column: A, B … Z, AA."""
    before, last = divmod(place, _ALPHABET)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)


def rows(sheet: Sheet, headed: Headed) -> Iterator[tuple[int, dict[str, Cell]]]:
    """Every row under the headings in which a headed cell is filled; a bare list of numbers is none."""
    bare = {place for place, name in enumerate(headed.names) if name == letter(place)}
    for row in sheet.read():
        if row.number <= headed.line:
            continue
        filled = [cell.said for place, cell in enumerate(row.cells) if cell.said and place not in bare]
        if filled and not _hxl(filled):
            yield row.number, dict(_named(headed, row))


def _hxl(filled: list[str]) -> bool:
    """A row of tags of the Humanitarian Exchange Language: what the columns mean, and nobody's answers."""
    return all(_TAG.fullmatch(text) for text in filled)


def as_source(row: Mapping[str, Cell]) -> list[list[str]]:
    """The row as it is kept: every filled cell with its name, untouched, in the order of the table."""
    return [[name, cell.text] for name, cell in row.items() if cell.said]


def _named(headed: Headed, row: Row) -> Iterator[tuple[str, Cell]]:
    width = max(len(headed.names), len(row.cells))
    for place in range(width):
        name = headed.names[place] if place < len(headed.names) else letter(place)
        yield name, row.cells[place] if place < len(row.cells) else EMPTY


def _texts(row: Row) -> int:
    return sum(cell.kind == "text" and bool(cell.said) for cell in row.cells)
