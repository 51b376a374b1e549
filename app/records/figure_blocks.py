"""Tables of figures as they stand in a file: found again in CSV and workbooks, whoever saved them meanwhile."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import msgspec

from app.standards.cells import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.tables.table import Table

FORMAT: Final = "havenbook-figures-1"
_TITLE: Final = re.compile(r"(IND\d{2,3}) \S.*")
_SHEET: Final = re.compile(r"\d+ (IND\d{2,3})")
_SAYS: Final = re.compile(rb"IND\d{2,3} ")
_DELIMITERS: Final = (",", ";", "\t")
BIGGEST: Final = 8 << 20
"""Figures are short: what is longer is another table, and is not read as if it were one."""


@dataclass(frozen=True, slots=True)
class Block:
    """One table; `words` are its notes and its caveats, in whatever order they stand."""

    indicator: str
    headings: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]


class Again(msgspec.Struct):
    """How it is counted again: what was asked, as app/reports/report.py keeps it, the days, the language."""

    format: str
    report: dict[str, object]
    first: str
    last: str
    language: str = "en"
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`again` is None in files of an earlier Havenbook, and where somebody took it out."""

    blocks: tuple[Block, ...]
    again: Again | None


def digest(blocks: Sequence[Block]) -> str:
    """The same for every way in which a spreadsheet writes the same table down."""
    told = [
        [
            each.indicator,
            [head.strip() for head in each.headings],
            [list(map(_same, line)) for line in each.lines],
            sorted(words.strip() for words in each.words),
        ]
        for each in blocks
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def alike(one: str, other: str) -> bool:
    """Two ways to write one number are one number."""
    return _same(one) == _same(other)


def from_csv(data: bytes) -> Found | None:
    """None for another table, and for one that is longer than any figures."""
    if len(data) > BIGGEST or not _SAYS.search(data):
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    for between in _DELIMITERS:
        with suppress(csv.Error):
            rows = [
                [whole(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=between)
            ]
            blocks = tuple(_parts(rows))
            if any(each.headings for each in blocks):
                return Found(blocks, _again(rows))
    return None


def from_table(table: Table) -> Found | None:
    """From a workbook; None for another."""
    named = [(found[1], sheet) for sheet in table.sheets if (found := _SHEET.fullmatch(sheet.name))]
    if not named:
        return None
    blocks = tuple(_block(name, [[cell.said for cell in row.cells] for row in sheet.read()]) for name, sheet in named)
    others = (sheet for sheet in table.sheets if not _SHEET.fullmatch(sheet.name))
    return Found(blocks, _again([cell.said for cell in row.cells] for sheet in others for row in sheet.read()))


def _parts(rows: list[list[str]]) -> Iterator[Block]:
    """Each begins with the line that says which figure it is."""
    starts = [at for at, row in enumerate(rows) if _is_title(row)]
    for at, end in pairwise([*starts, len(rows)]):
        yield _block(rows[at][0].partition(" ")[0], rows[at + 1 : end])


def _is_title(row: list[str]) -> bool:
    return bool(row) and bool(_TITLE.fullmatch(row[0])) and not any(row[1:])


def _block(indicator: str, rows: list[list[str]]) -> Block:
    """A line of the table fills two cells at least, a sentence one."""
    rows = [[cell.strip() for cell in row] for row in rows if not _of_havenbook(row)]
    table = [row for row in rows if sum(map(bool, row)) > 1]
    words = tuple(cell for row in rows if sum(map(bool, row)) == 1 for cell in row if cell)
    width = len(table[0]) if table else 0
    while width and not table[0][width - 1]:
        width -= 1
    lines = tuple(tuple((*row, *[""] * width)[:width]) for row in table)
    return Block(indicator, lines[0] if lines else (), lines[1:], words)


def _of_havenbook(row: list[str]) -> bool:
    return any(cell.startswith('{"') and f'"{FORMAT}"' in cell for cell in row)


def _again(rows: Iterable[list[str]]) -> Again | None:
    for row in rows:
        for cell in row:
            if _of_havenbook([cell]):
                with suppress(msgspec.MsgspecError, ValueError, RecursionError):
                    return msgspec.json.decode(cell, type=Again)
    return None


def _same(text: str) -> str:
    try:
        return repr(float(text))
    except ValueError:
        return text.strip()
