"""A backup: one tar of a signed list, the key slots and the encrypted vault, proved by reading it back."""

import hashlib
import os
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import msgspec

from app import paths
from app.crypto import primitives
from app.keyring import slot_file
from app.keyring.errors import BackupNotProved, DamagedBackup
from app.keyring.keys import VaultKey
from app.keyring.slots import KeySlots
from app.progress import Progress

FORMAT: Final = "havenbook-backup"
VERSION: Final = 1
SUFFIX: Final = ".backup"
LIST: Final = "backup.json"
SLOTS: Final = "keyslots.json"
VAULT: Final = "vault.db"
BLOCK: Final = 512
_CHUNK: Final = 1 << 20
MOST_LIST: Final = 1 << 16
MOST_SLOTS: Final = 1 << 20
_PART: Final = 4 << 30  # a ustar member holds less than 8 GiB


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    size: int
    sha256: str


class Listing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the backup holds; `mac` is made with the vault's key over the rest."""

    format: str
    version: int
    vault: str
    epoch: int
    made: str
    parts: tuple[Part, ...]
    mac: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What goes into a backup: the trusted slots, and a copy of the vault that nobody writes to."""

    slots: KeySlots
    copy: Path
    key: VaultKey
    made: str


spell = msgspec.json.Encoder(order="deterministic").encode


def write(file: Path, source: Source, progress: Progress) -> int:
    """Write whole or not at all, sync, read back and compare; the size is returned."""
    part = file.with_name(file.name + ".part")
    try:
        written, size = _write_synced(part, source, progress)
        _prove_written(part, size, written, progress)
        part.replace(file)
        paths.sync_folder(file.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return size


def _prove_written(part: Path, size: int, written: str, progress: Progress) -> None:
    if part.stat().st_size != size or _hash_of(part, 0, size, progress.step) != written:
        raise BackupNotProved


def _write_synced(part: Path, source: Source, progress: Progress) -> tuple[str, int]:
    slots = slot_file.spell(source.slots.document)
    running = hashlib.sha256()
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
        for piece in _pieces(source, slots, progress):
            running.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return running.hexdigest(), out.tell()


def _pieces(source: Source, slots: bytes, progress: Progress) -> Iterator[bytes]:
    total = source.copy.stat().st_size
    spans = [(start, min(_PART, total - start)) for start in range(0, total, _PART)]
    parts = [Part(SLOTS, len(slots), hashlib.sha256(slots).hexdigest())]
    for number, (start, size) in enumerate(spans, 1):
        digest = _hash_of(source.copy, start, size, progress.step)
        parts.append(Part(part_name(number), size, digest))
    listing = Listing(FORMAT, VERSION, source.key.vault, source.key.epoch, source.made, tuple(parts))
    spelled = spell(msgspec.structs.replace(listing, mac=mac_of(listing, source.key).hex()))
    yield header(LIST, len(spelled)) + spelled + padding(len(spelled))
    yield header(SLOTS, len(slots)) + slots + padding(len(slots))
    with source.copy.open("rb") as vault:
        for part, (_, size) in zip(parts[1:], spans, strict=True):
            yield header(part.name, size)
            yield from read_exactly(vault, size, progress.step)
            yield padding(size)
    yield bytes(2 * BLOCK)


def header(name: str, size: int) -> bytes:
    """One spelling of each header, so that a reader can compare it whole."""
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o600, 0
    return info.tobuf(tarfile.USTAR_FORMAT)


def part_name(number: int) -> str:
    return f"{VAULT}.{number:04d}"


def padding(size: int) -> bytes:
    return bytes(-size % BLOCK)


def mac_of(listing: Listing, key: VaultKey) -> bytes:
    return primitives.hmac_sha256(key.backups(), spell(msgspec.structs.replace(listing, mac="")))


def read_exactly(source: IO[bytes], size: int, step: Callable[[int, int], None]) -> Iterator[bytes]:
    left = size
    while left:
        chunk = source.read(min(_CHUNK, left))
        if not chunk:
            raise DamagedBackup
        left -= len(chunk)
        step(size - left, size)
        yield chunk


def _hash_of(file: Path, start: int, size: int, step: Callable[[int, int], None]) -> str:
    running = hashlib.sha256()
    with file.open("rb") as source:
        source.seek(start)
        for chunk in read_exactly(source, size, step):
            running.update(chunk)
    return running.hexdigest()
