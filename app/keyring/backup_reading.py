"""A backup is opened: every part is compared with the signed list before the vault gets its name."""

import hashlib
import os
from pathlib import Path
from typing import IO

import msgspec

from app.crypto import primitives
from app.keyring import slot_file
from app.keyring.backup import (
    BLOCK,
    FORMAT,
    LIST,
    MOST_LIST,
    MOST_SLOTS,
    SLOTS,
    VERSION,
    Listing,
    Part,
    header,
    mac_of,
    padding,
    part_name,
    read_exactly,
    spell,
)
from app.keyring.errors import DamagedBackup, DamagedSlotFile, NewerBackup, NotABackup
from app.keyring.keys import VaultKey
from app.keyring.slots import KeySlots
from app.progress import Progress

_decode = msgspec.json.Decoder(Listing, strict=True).decode


class Backup:
    """An opened backup file: its slots can be tried; its vault comes out only once the key proved the list."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self.listing = _read_listing(source)
        if not self.listing.parts or self.listing.parts[0].name != SLOTS:
            raise DamagedBackup
        part = self.listing.parts[0]
        if part.size > MOST_SLOTS:
            raise DamagedBackup
        self._expect(part)
        spelled = b"".join(read_exactly(source, part.size, _silent))
        self._skip(part.size)
        if hashlib.sha256(spelled).hexdigest() != part.sha256:
            raise DamagedBackup
        try:
            self.slots = KeySlots(*slot_file.parse(spelled))
        except DamagedSlotFile:
            raise DamagedBackup from None

    def prove(self, key: VaultKey) -> None:
        """The list is what this vault's key signed."""
        found = self.listing.mac.encode()
        if not primitives.same(found, mac_of(self.listing, key).hex().encode()) or not self.slots.is_genuine(key):
            raise DamagedBackup

    def extract(self, vault: Path, progress: Progress) -> None:
        """Write the encrypted vault to a new file; call `prove` first. A damaged part leaves no file behind."""
        handle = os.open(vault, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                self._copy_all(out, progress)
                out.flush()
                os.fsync(out.fileno())
        except BaseException:
            vault.unlink(missing_ok=True)
            raise

    def _copy_all(self, out: IO[bytes], progress: Progress) -> None:
        for number, part in enumerate(self.listing.parts[1:], 1):
            if part.name != part_name(number):
                raise DamagedBackup
            self._copy(part, out, progress)
        if self._source.read(2 * BLOCK + 1) != bytes(2 * BLOCK):
            raise DamagedBackup

    def _copy(self, part: Part, out: IO[bytes], progress: Progress) -> None:
        self._expect(part)
        running = hashlib.sha256()
        for chunk in read_exactly(self._source, part.size, progress.step):
            running.update(chunk)
            out.write(chunk)
        self._skip(part.size)
        if running.hexdigest() != part.sha256:
            raise DamagedBackup

    def _expect(self, part: Part) -> None:
        if part.size < 0 or self._source.read(BLOCK) != header(part.name, part.size):
            raise DamagedBackup

    def _skip(self, size: int) -> None:
        expected = padding(size)
        if self._source.read(len(expected)) != expected:
            raise DamagedBackup


def _read_listing(source: IO[bytes]) -> Listing:
    head = source.read(BLOCK)
    size = _size_of(head)
    if size is None or head != header(LIST, size):
        raise NotABackup
    raw = source.read(size)
    rest = source.read(len(padding(size)))
    try:
        label = msgspec.json.decode(raw, type=_Label)
        if label.format == FORMAT and label.version > VERSION:
            raise NewerBackup
        listing = _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise DamagedBackup from None
    if spell(listing) != raw or rest != padding(size) or (listing.format, listing.version) != (FORMAT, VERSION):
        raise DamagedBackup
    return listing


class _Label(msgspec.Struct):
    format: str
    version: int


def _size_of(head: bytes) -> int | None:
    try:
        size = int(head[124:135], 8)
    except ValueError:
        return None
    return size if 0 < size <= MOST_LIST else None


def _silent(_done: int, _total: int) -> None:
    return
