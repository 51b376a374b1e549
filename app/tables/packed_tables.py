"""A ZIP with tables in it, looked through before anything of it is unpacked."""

from __future__ import annotations

import hashlib
import zipfile
from typing import TYPE_CHECKING, Final

from app.tables import xlsx_reading
from app.tables.errors import TableTooLarge, TableUnreadable
from app.tables.table import BIGGEST, RATIO, Sheet, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL: Final = 1 << 20
_MEMBERS: Final = 100_000
_DAMAGED: Final = (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError)


def must_not_grow(packed: zipfile.ZipFile) -> None:
    """Raises TableTooLarge where a part would unpack to far more than it should."""
    members = packed.infolist()
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
    except _DAMAGED as error:
        raise TableUnreadable from error
