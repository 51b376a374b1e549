"""manifest.json: what a bundle says of itself."""

from typing import Annotated, Final, Literal

import msgspec

from app.bundle import strict
from app.bundle.errors import BadManifest, TooNew

FORMAT: Final = "havenbook-bundle"
VERSION: Final = 1
READER: Final = 1
"""What this program can read; a writer that needs more of its reader raises `min_reader`."""

Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
Hex32 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}\\Z")]
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}\\Z")]
Stamp = Annotated[str, msgspec.Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\Z")]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Kind = Literal["changes", "receipt"]


class Sender(msgspec.Struct, frozen=True):
    """Who made it: organisation, the device's uuid, the SHA256 fingerprint of the key that signed."""

    organisation: Text
    device: Hex32
    key: Annotated[str, msgspec.Meta(pattern="^SHA256:[A-Za-z0-9+/]{43}\\Z")]


class Counts(msgspec.Struct, frozen=True):
    lines: Count
    people: Count


class Member(msgspec.Struct, frozen=True):
    """One later member; for changes also how many bytes and lines it unpacks to."""

    name: Text
    sha256: Sha256
    size: Count
    raw: Count = 0
    rows: Count = 0


class Before(msgspec.Struct, frozen=True):
    """A device that the sender was, and its signature that it is now this one (app/bundle/succession.py)."""

    device: Hex32
    proof: Annotated[str, msgspec.Meta(max_length=1000)]


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`prev` is the hash of the last finished bundle of this stream, `relied` that of the receipt it builds on."""

    format: Literal["havenbook-bundle"]
    version: Number
    min_reader: Number
    kind: Kind
    bundle: Hex32
    sender: Sender
    recipients: Annotated[
        tuple[Annotated[str, msgspec.Meta(max_length=4096)], ...], msgspec.Meta(min_length=1, max_length=64)
    ]
    stream: Text
    number: Number
    prev: Sha256 | None
    relied: Sha256 | None
    replicas: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=10_000)]
    demonstration: bool
    created: Stamp
    schema: Number
    counts: Counts
    erased: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=300_000)]
    members: tuple[Member, ...]
    withdrawn: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=300_000)] = ()
    profile: Annotated[str, msgspec.Meta(max_length=65_536)] = ""
    house: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=10_000)] = ()
    yours: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=10_000)] = ()
    struck: Annotated[tuple[Hex32, ...], msgspec.Meta(max_length=10_000)] = ()
    before: Annotated[tuple[Before, ...], msgspec.Meta(max_length=64)] = ()
    ground: Annotated[str, msgspec.Meta(max_length=1_048_576)] = ""


class _Front(msgspec.Struct):
    """What every version must keep, so that a newer bundle is told from a broken one."""

    format: Literal["havenbook-bundle"]
    version: Number
    min_reader: Number


def write(manifest: Manifest) -> bytes:
    return strict.encode(manifest)


def parse(data: bytes) -> Manifest:
    """Read a manifest strictly; keys that a later version 1 writer added are passed over."""
    try:
        front = strict.shaped(data, _Front)
        if front.version > VERSION or front.min_reader > READER:
            raise TooNew(needs=str(max(front.version, front.min_reader)))
        return strict.shaped(data, Manifest)
    except strict.NotStrict:
        raise BadManifest from None
