"""Whether a workbook may be read at all: looked through part by part, as it unpacks, before any reader sees it.

A few kilobytes of ZIP can hold a million styles or one row without an end, which no reader of workbooks counts while it
reads. Here every part that is XML is parsed once and nothing of it is kept: how much of it a reader would hold at one
time is what is judged. Of a part never more comes out than the ZIP says; of one that says too little the sum is wrong.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Sequence

_LISTED: Final = b"PK\x01\x02"
"""Stands before the name of each file in the list of a ZIP."""
_STEP: Final = 1 << 16
_DEEPEST: Final = 64
_SHEETS: Final = "xl/worksheets/"
_ROW_AT: Final = 3
"""worksheet, sheetData, row: a row anywhere else is none."""
_BEGINS: Final = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0<")
UNREADABLE: Final = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError, KeyError,
)  # fmt: skip
"""What unpacking a ZIP raises that is cut, spoiled, or packed in a way that nobody here reads."""
_PACKED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Refused(Exception):
    """The workbook is not to be read."""


class Damaged(Refused):
    """It cannot be unpacked."""


class Harmful(Refused):
    """It declares entities, or gives out one part as another: no program that makes workbooks does."""


class TooLarge(Refused):
    """Its reader would need more time or memory than any honest workbook asks: `most` of `what` (files, bytes, cells,
    rows or elements) may be.
    """

    def __init__(self, what: str, most: int) -> None:
        super().__init__(what)
        self.what, self.most = what, most


@dataclass(frozen=True, slots=True)
class Bounds:
    """`unpacked` bytes in all, of which `held` in one row, or in one part beside its rows, and `texts` in the list of
    texts. `elements` in all, of which `across` in one row, `kept` in one part beside its rows, `strings` in that list.
    """

    parts: int
    unpacked: int
    held: int
    texts: int
    elements: int
    kept: int
    strings: int
    across: int
    rows: int


def look_through(data: bytes, bounds: Bounds) -> frozenset[str]:
    """The names of its parts. Raises a Refused."""
    must_be_few(data, bounds.parts)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            must_be_usual(parts)
            _hold(sum(each.file_size for each in parts), bounds.unpacked, "bytes")
            spent = _Spent()
            for each in parts:
                with packed.open(each) as opened:
                    _Part(each.filename, bounds, spent).read(opened)
            return frozenset(each.filename for each in parts)
    except UNREADABLE as error:
        raise Damaged from error


def must_be_few(data: bytes, most: int) -> None:
    """TooLarge where this ZIP lists more files, which its reader would all have in memory before it is asked."""
    _hold(data.count(_LISTED), most, "files")


def must_be_usual(parts: Sequence[zipfile.ZipInfo]) -> None:
    """Damaged where one is packed otherwise than is usual: some ways ask for gigabytes before the first byte."""
    if any(each.compress_type not in _PACKED for each in parts):
        raise Damaged


def _hold(found: int, most: int, what: str) -> None:
    if found > most:
        raise TooLarge(what, most)


@dataclass(slots=True)
class _Spent:
    elements: int = 0


class _Part:
    """One part on its way through the parser."""

    def __init__(self, name: str, bounds: Bounds, spent: _Spent) -> None:
        self._bounds, self._spent = bounds, spent
        self._sheet = name.lower().startswith(_SHEETS)
        self._depth = self._kept = self._across = self._rows = 0
        self._begun = self._passed = self._fed = 0
        self._most, self._held = bounds.kept, bounds.held
        self._in_row = False
        self._parser = parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.StartDoctypeDeclHandler = self._declared

    def read(self, opened: IO[bytes]) -> None:
        chunk = opened.read(_STEP)
        is_xml = chunk.lstrip(b" \t\r\n").startswith(_BEGINS)
        while chunk:
            self._fed += len(chunk)
            if is_xml:
                try:
                    self._parser.Parse(chunk, False)
                except expat.ExpatError:  # nor does its reader come any further, and old drawings are no good XML
                    is_xml = False
                self._judge()
            chunk = opened.read(_STEP)
        self._spent.elements += self._kept + self._rows

    def _judge(self) -> None:
        """After each step: no more than a step's worth is counted too late."""
        bounds = self._bounds
        _hold(self._fed - self._passed, self._held, "bytes")
        _hold(self._fed - self._parser.CurrentByteIndex, bounds.held, "bytes")
        _hold(self._across, bounds.across, "cells")
        _hold(self._rows, bounds.rows, "rows")
        _hold(self._depth, _DEEPEST, "elements")
        _hold(self._kept, self._most, "elements")
        _hold(self._spent.elements + self._kept + self._rows + self._across, bounds.elements, "elements")

    def _start(self, tag: str, told: Sequence[str]) -> None:
        self._depth += 1
        if self._in_row:
            self._across += 1
        elif self._sheet and self._depth == _ROW_AT and tag.rpartition(":")[2] == "row":
            self._in_row, self._across, self._begun = True, 0, self._parser.CurrentByteIndex
            self._rows += 1
        else:
            self._kept += 1
            if self._depth == 1 and tag.rpartition(":")[2] == "sst":
                self._most, self._held = self._bounds.strings, self._bounds.texts
            elif told and self._depth == 2:
                _must_be_what_it_says(tag.rpartition(":")[2], dict(zip(told[::2], told[1::2], strict=True)))

    def _end(self, _tag: str) -> None:
        if self._in_row and self._depth == _ROW_AT:
            self._in_row = False
            self._passed += self._parser.CurrentByteIndex - self._begun
            self._spent.elements += self._across
            self._across = 0
        self._depth -= 1

    def _declared(self, *_told: object) -> None:
        raise Harmful


def _must_be_what_it_says(tag: str, told: dict[str, str]) -> None:
    """Only sheets are read row by row; what lies where sheets lie is read as nothing else."""
    if tag == "Override" and _SHEETS in told.get("PartName", "").lower():
        said = told.get("ContentType", "")
        true = not said.endswith("xml") or said.endswith("worksheet+xml")
    elif tag == "Relationship" and "worksheets" in told.get("Target", "").lower():
        true = told.get("Type", "").endswith("/worksheet")
    else:
        return
    if not true:
        raise Harmful
