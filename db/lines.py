"""A line is one recorded change; here are its shape and the pure functions that commit, digest and chain it.

A line is *whole* (`salt` is its 16-byte salt, `held` is empty), *filtered* (`held` has the commitments of the fields
withheld from us, `salt` the field salts of the others, 16 bytes each in the order of their sorted names), or
*scrubbed* (`body` is None, `salt` empty, `held` has every commitment). The digest is the same in all three.
"""

from __future__ import annotations

from hashlib import blake2b, shake_256
from typing import TYPE_CHECKING, Any, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PUT: Final = 1
ERASE: Final = 2
WHY: Final = "_why"  # the reason of a correction rides in the body under this name
SIZE: Final = 16
LINK_0: Final = bytes(SIZE)

Base = tuple[int, int]  # (local alias of the replica, seq) of a line whose value the author was looking at
Body = dict[str, tuple[Any, list[Base]]]

pack = msgspec.msgpack.Encoder(order="deterministic").encode
encode_body = msgspec.msgpack.Encoder().encode
decode_body = msgspec.msgpack.Decoder(Body).decode


class Line(msgspec.Struct):
    """One row of `change`, with its body decoded. Replicas are local aliases, as in the table."""

    rep: int
    seq: int
    hlc: int
    kind: str
    record: bytes
    subject: bytes
    verb: int
    worker: bytes
    schema_rev: int
    salt: bytes
    body: Body | None
    held: bytes | None
    link: bytes


def commitment(field: str, value: Any, bases: Iterable[tuple[bytes, int]], field_salt: bytes) -> bytes:
    """What stands for one field in the digest; `bases` name replicas by uuid."""
    return blake2b(pack([field, value, sorted(bases)]), digest_size=SIZE, key=field_salt).digest()


def field_salts(line: Line) -> dict[str, bytes]:
    """The salt of each field we may see."""
    names, salts = sorted(line.body or ()), salts_of(line)
    return {name: salts[SIZE * at : SIZE * (at + 1)] for at, name in enumerate(names)}


def salts_of(line: Line) -> bytes:
    """The salts of the fields we may see, one after the other in the order of their sorted names."""
    count = len(line.body or ())
    whole = not line.held and len(line.salt) == SIZE
    salts = shake_256(line.salt).digest(SIZE * count) if whole else line.salt
    if len(salts) != SIZE * count:
        raise ValueError("a line has one salt for each field it shows")
    return salts


def commitments(line: Line, uuid_of: Mapping[int, bytes]) -> list[bytes]:
    """Every field's commitment, shown or withheld, sorted. As `commitment`, spelt out: every received line passes."""
    held, body = line.held or b"", line.body or {}
    found = [held[at : at + SIZE] for at in range(0, len(held), SIZE)]
    salts, at = salts_of(line), 0
    for field in sorted(body):
        value, bases = body[field]
        named = sorted([(uuid_of[rep], seq) for rep, seq in bases]) if bases else ()
        found.append(blake2b(pack((field, value, named)), digest_size=SIZE, key=salts[at : at + SIZE]).digest())
        at += SIZE
    found.sort()
    return found


def digest(line: Line, uuid_of: Mapping[int, bytes]) -> bytes:
    """The same for everybody who holds this line, whatever part of it they may see."""
    head = (
        uuid_of[line.rep], line.seq, line.hlc, line.kind, line.record, line.subject,
        line.verb, line.worker, line.schema_rev,
    )  # fmt: skip
    return blake2b(pack(head) + b"".join(commitments(line, uuid_of)), digest_size=SIZE).digest()


def link(before: bytes, own_digest: bytes) -> bytes:
    """The chain of one replica's lines: LINK_0 stands before the first."""
    return blake2b(before + own_digest, digest_size=SIZE).digest()


def scrub(line: Line, uuid_of: Mapping[int, bytes]) -> Line:
    """The same line without its words: nothing in it can be guessed, and its chain still verifies."""
    return msgspec.structs.replace(line, salt=b"", body=None, held=b"".join(commitments(line, uuid_of)))
