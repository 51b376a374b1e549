"""A ZIP with tables in it, looked through before anything of it is unpacked."""

from __future__ import annotations

import hashlib
import zipfile
from typing import IO, TYPE_CHECKING, Final

from app import workbook
from app.tables import xlsx_reading
from app.tables.errors import TableTooLarge, TableUnreadable
from app.tables.table import BIGGEST, RATIO, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL: Final = 1 << 20
_MEMBERS: Final = 100_000
_BOOKS: Final = 50
_LIST: Final = 32 << 20
"""Bytes of a ZIP's own list of files: all of it is in memory as soon as the ZIP is opened."""
_TAIL: Final = 70_000
_END: Final = b"PK\x05\x06"
_LONG_END: Final = b"PK\x06\x06"


def opened(file: IO[bytes]) -> zipfile.ZipFile | None:
    """None for what is no ZIP that can be read. Raises TableTooLarge where it lists more files than can be."""
    if _listed(file) > _LIST:
        raise TableTooLarge
    try:
        return zipfile.ZipFile(file)
    except workbook.UNREADABLE:
        return None


def _listed(file: IO[bytes]) -> int:
    """How many bytes of list the end of the file speaks of; a long list is told a little before."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    file.seek(0)
    at, long = tail.rfind(_END), tail.rfind(_LONG_END)
    found = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    return max(
        found if found < _UNSAID else 0, int.from_bytes(tail[long + 40 : long + 48], "little") if long >= 0 else 0
    )


_UNSAID: Final = 0xFFFFFFFF


def must_not_grow(packed: zipfile.ZipFile) -> None:
    """TableTooLarge where a part would unpack to far more than it should, TableUnreadable for two of one name."""
    members = packed.infolist()
    if len({each.filename for each in members}) < len(members):
        raise TableUnreadable  # two of one name: which of them somebody else would open, nobody can say
    try:
        workbook.must_be_usual(members)
    except workbook.Damaged as error:
        raise TableUnreadable from error
    grown = any(each.file_size > _SMALL and each.file_size > RATIO * each.compress_size for each in members)
    if grown or len(members) > _MEMBERS:
        raise TableTooLarge


def only_file(packed: zipfile.ZipFile) -> bytes | None:
    """What a sealed file of one table holds; None where there are several, or it is a workbook itself."""
    members = packed.infolist()
    if len(members) != 1 or members[0].filename.startswith("xl/"):
        return None
    return _read(packed, members[0])


def workbooks(packed: zipfile.ZipFile) -> Table | None:
    """All sheets of several workbooks as one table; None where something else is in it."""
    members = packed.infolist()
    if not members or not all(each.filename.lower().endswith(".xlsx") for each in members):
        return None
    if len(members) > _BOOKS or sum(each.file_size for each in members) > BIGGEST:
        raise TableTooLarge
    read = [(each.filename[:-5], _read(packed, each)) for each in members]
    sheets: list[Sheet] = []
    for name, data in read:
        book = xlsx_reading.table(data, name, hashlib.sha256(data).hexdigest())
        sheets += _named(name, book.sheets)
    return Table("xlsx", "", "", tuple(sheets))


def _named(name: str, sheets: Sequence[Sheet]) -> list[Sheet]:
    """A template has one sheet that counts; its book says which of several it is."""
    return [Sheet(f"{name}, {each.name}", each.hidden, each.read, each.odd) for each in sheets]


def _read(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.file_size > BIGGEST:
        raise TableTooLarge
    try:
        return packed.read(member)
    except workbook.UNREADABLE as error:
        raise TableUnreadable from error
