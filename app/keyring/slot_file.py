"""The key-slot file as bytes: read strictly, spelled one way, replaced whole or not at all."""

import hashlib
from pathlib import Path
from typing import Final, Literal

import msgspec

from app import paths
from app.crypto.primitives import Argon2Cost
from app.keyring.calibration import in_bounds
from app.keyring.errors import DamagedSlotFile, MissingSlotFile, NewerSlotFile

FORMAT: Final = "havenbook-keyslots"
VERSION: Final = 1
_MOST_BYTES: Final = 1 << 20
_MOST_SLOTS: Final = 200


class Kdf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id: memory in KiB, passes, lanes, and 16 random bytes in hex."""

    alg: Literal["argon2id"]
    m: int
    t: int
    p: int
    salt: str

    def cost(self) -> Argon2Cost:
        return Argon2Cost(self.m, self.t, self.p)


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way in: `sk` is an age identity sealed under the passphrase, `vk` the vault's key sealed to `pub`.

    `sum` is no secret: it tells a damaged slot from a wrong passphrase.
    """

    id: str
    type: Literal["passphrase", "sheet"]
    hint: str
    kdf: Kdf
    pub: str
    sk: str
    vk: str
    sum: str = ""


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`gen` grows with every change; `mac` is made with the vault's key over everything else."""

    format: str
    version: int
    vault: str
    epoch: int
    gen: int
    slots: tuple[Slot, ...]
    mac: str = ""


class _Raw(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    version: int
    vault: str
    epoch: int
    gen: int
    slots: list[msgspec.Raw]
    mac: str


class _Label(msgspec.Struct):
    format: str
    version: int


_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(_Raw, strict=True).decode
_decode_slot = msgspec.json.Decoder(Slot, strict=True).decode
_decode_label = msgspec.json.Decoder(_Label, strict=True).decode


def spell(part: Document | Slot) -> bytes:
    return _encode(part)


def parse(raw: bytes) -> tuple[Document, int]:
    """A damaged slot is left out and counted, so that the others still open; the mac then no longer fits."""
    try:
        label = _decode_label(raw)
        if label.format != FORMAT:
            raise DamagedSlotFile
        if label.version > VERSION:
            raise NewerSlotFile
        found = _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise DamagedSlotFile from None
    judged = [_usable(found.vault, slot) for slot in found.slots[:_MOST_SLOTS]]
    slots = tuple(slot for slot in judged if slot is not None)
    if not slots or found.version != VERSION or not _is_hex(found.vault, 16):
        raise DamagedSlotFile
    document = Document(found.format, found.version, found.vault, found.epoch, found.gen, slots, found.mac)
    return document, len(found.slots) - len(slots)


def _usable(vault: str, raw: msgspec.Raw) -> Slot | None:
    try:
        slot = _decode_slot(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    whole = _is_hex(slot.id, 8) and _is_hex(slot.kdf.salt, 16) and in_bounds(slot.kdf.cost())
    return slot if whole and slot.sum == checksum(vault, slot) else None


def checksum(vault: str, slot: Slot) -> str:
    return hashlib.sha256(vault.encode() + spell(msgspec.structs.replace(slot, sum=""))).hexdigest()[:16]


def _is_hex(text: str, count: int) -> bool:
    return len(text) == 2 * count and all(char in "0123456789abcdef" for char in text)


def read(file: Path) -> tuple[Document, int]:
    try:
        with file.open("rb") as source:
            raw = source.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise MissingSlotFile from None
    except OSError:
        raise DamagedSlotFile from None
    if len(raw) > _MOST_BYTES:
        raise DamagedSlotFile
    return parse(raw)


def write(file: Path, document: Document) -> None:
    paths.write_private(file, spell(document))
