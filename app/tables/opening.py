"""Open a file that somebody says is a table: what it is is seen from its first bytes, never from its name."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import chosen_file, workbook
from app.tables import csv_reading, dataset_reading, joined, xlsx_reading
from app.tables.errors import AllOurData, NoTable, TableLocked, TableSealed, TableTooLarge, TableUnreadable
from app.tables.table import BIGGEST, BOOK

if TYPE_CHECKING:
    from app.tables.table import Table

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
"""The container of .xls files, and of an .xlsx that has a password."""
_AGE: Final = b"age-encryption.org/"
_UNDER_PASSPHRASE: Final = b"age-encryption.org/v1\n-> scrypt "
"""Nothing else that Havenbook writes is sealed like that but all our data."""
_OTHERS: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"MZ", b"\x7fELF")


def open_table(path: Path | str, encoding: str = "") -> Table:
    """All of it is read at once and nothing is written anywhere; `encoding` is what somebody chose for a text."""
    path = Path(path)
    return read_table(_bytes(path), path.name, encoding)


def read_table(data: bytes, name: str, encoding: str = "") -> Table:
    """The same from what was opened already."""
    if not data:
        raise NoTable
    if data.startswith(_OLE):
        raise TableLocked
    if data.startswith(_UNDER_PASSPHRASE):
        raise AllOurData
    if data.startswith(_AGE):
        raise TableSealed
    if data.startswith(_OTHERS):
        raise NoTable
    return joined.with_people(_read(data, name, encoding))


def _read(data: bytes, name: str, encoding: str) -> Table:
    sha = hashlib.sha256(data).hexdigest()
    if data.startswith(_ZIP):
        try:
            workbook.must_be_few(data, BOOK.parts)
        except workbook.TooLarge as error:
            raise TableTooLarge from error
        if xlsx_reading.is_workbook(data):
            return xlsx_reading.table(data, name, sha)
        return dataset_reading.from_zip(data, name, sha, encoding)
    if data.startswith(b"{"):
        return dataset_reading.from_json(data, name, sha)
    return csv_reading.table(data, name, sha, encoding)


def _bytes(path: Path) -> bytes:
    try:
        data = chosen_file.read(path, BIGGEST)
    except OSError as error:
        raise TableUnreadable from error
    if len(data) > BIGGEST:
        raise TableTooLarge
    return data
