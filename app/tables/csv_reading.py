"""A table of text: in which alphabet it is written and what stands between its cells, seen from the text itself."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.standards.cells import whole
from app.tables.cell import EMPTY, Cell
from app.tables.errors import EncodingAsked, NoTable, TableTooLarge, TableUnreadable
from app.tables.table import COLUMNS, LONGEST_ROW, ROWS, Oddities, Row, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

ENCODINGS: Final = ("cp1252", "cp874", "cp1256", "cp1258", "cp1251", "gb18030", "big5", "utf-8", "utf-16")
"""What may be chosen where the text does not say: Western, Thai, Arabic, Vietnamese, Cyrillic, Chinese."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESS: Final = "cp1252"
_DELIMITERS: Final = (",", ";", "\t", "|")
_LOOKED_AT: Final = 60
_REMEMBERED: Final = 10_000
"""So many different cells are kept to be met again."""
_LINE: Final = re.compile(rf"[^\r\n]{{0,{LONGEST_ROW + 1}}}(?:\r\n|[\r\n])?")
"""With its end, as a reader of rows wants it: a text in memory is not copied once more for that."""


def table(data: bytes, file_name: str, sha256: str, encoding: str = "") -> Table:
    """One sheet without a name. Where the alphabet is not certain, `sure` says so and somebody has to choose."""
    known, sure = (encoding, True) if encoding else _encoding(data)
    try:
        text = data.decode(known)
    except (UnicodeError, LookupError):
        raise EncodingAsked from None
    if "\0" in text or _unprintable(text[:4000]):
        raise NoTable
    between = _delimiter(text)
    sheet = Sheet("", hidden=False, read=lambda: _rows(text, between), odd=Oddities())
    return Table("csv", file_name, sha256, (sheet,), known, between, sure)


def _encoding(data: bytes) -> tuple[str, bool]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, True
    half = _half_of_it_nothing(data)
    if half:
        return half, True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _GUESS, False
    return "utf-8", True


def _half_of_it_nothing(data: bytes) -> str:
    """UTF-16 without its mark: every second byte of plain text is nought."""
    head = data[:400]
    if len(head) < 8 or head.count(0) < len(head) // 3:
        return ""
    return "utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"


def _unprintable(text: str) -> bool:
    strange = sum(ord(sign) < 32 and sign not in "\t\r\n\f" for sign in text)
    return strange * 50 > len(text)


def _delimiter(text: str) -> str:
    """The sign by which most lines fall into as many cells as the others, and into the most."""

    def fit(between: str) -> tuple[float, int]:
        lines = _Lines(text)
        try:
            rows = list(islice(lines.rows(between), _LOOKED_AT))
        except csv.Error:
            return 0.0, 0
        widths = Counter(len(row) for row in rows if row)
        width, often = widths.most_common(1)[0] if widths else (1, 0)
        return (often / sum(widths.values()), width) if width > 1 else (0.0, 0)

    return max(_DELIMITERS, key=fit)


class _Lines:
    """The lines of a text, handed to a reader of rows as long as they are those of one row that may be."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._waiting = 0

    def rows(self, between: str, *, strict: bool = False) -> Iterator[list[str]]:
        """TableTooLarge before a row without an end is all in memory."""
        for row in csv.reader(self._each(), delimiter=between, strict=strict):
            self._waiting = 0
            yield row

    def _each(self) -> Iterator[str]:
        at = 0
        while line := _LINE.match(self._text, at)[0]:  # type: ignore[index]  # it matches everywhere
            at += len(line)
            self._waiting += len(line)
            if self._waiting > LONGEST_ROW:
                raise TableTooLarge
            yield line


def _rows(text: str, between: str) -> Iterator[Row]:
    cells = {"": EMPTY}
    try:
        for number, row in enumerate(_Lines(text).rows(between, strict=True), start=1):
            if number > ROWS or len(row) > COLUMNS:
                raise TableTooLarge
            yield Row(number, tuple(_cell(text, cells) for text in row))
    except csv.Error as error:
        raise TableUnreadable from error


def _cell(text: str, cells: dict[str, Cell]) -> Cell:
    """What many rows say is in memory once."""
    found = cells.get(text)
    if found is None:
        found = Cell(whole(text))
        if len(cells) < _REMEMBERED:
            cells[text] = found
    return found
