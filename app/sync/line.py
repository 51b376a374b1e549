"""The wire form of a line: one JSON object, its replicas numbered by the manifest, read strictly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec

from app.sync.errors import UnreadableLine
from db.lines import ERASE, PUT, SIZE, Line

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_FIELDS: Final = 1000
MOST_BASES: Final = 1000

Number = Annotated[int, msgspec.Meta(ge=1, le=2**62)]
Id = Annotated[bytes, msgspec.Meta(min_length=SIZE, max_length=SIZE)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Bases = Annotated[list[tuple[Number, Number]], msgspec.Meta(max_length=MOST_BASES)]


class WireLine(msgspec.Struct, forbid_unknown_fields=True):
    """As db.lines.Line, with limits; bytes are written in base64, and `rep` is a number of the manifest's list."""

    rep: Number
    seq: Number
    hlc: Number
    kind: Name
    record: Id
    subject: Id
    verb: int
    worker: Annotated[bytes, msgspec.Meta(min_length=8, max_length=8)]
    schema_rev: Number
    salt: bytes
    body: Annotated[dict[Name, tuple[Any, Bases]], msgspec.Meta(max_length=MOST_FIELDS)] | None
    held: bytes | None
    link: Id


encode = msgspec.json.Encoder().encode
encode_into = msgspec.json.Encoder().encode_into
_decode = msgspec.json.Decoder(WireLine).decode


def read(raw: bytes | str, alias_of: Mapping[int, int]) -> Line:
    """The line in local aliases; UnreadableLine where anything about its form is not as it must be."""
    try:
        wire = _decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableLine("form") from error
    body = wire.body
    _check_form(wire)
    try:
        rep = alias_of[wire.rep]
        if body:
            for name, (value, bases) in body.items():
                if bases:
                    body[name] = (value, [(alias_of[base], seq) for base, seq in bases])
    except KeyError as error:
        raise UnreadableLine("replica") from error
    return Line(
        rep, wire.seq, wire.hlc, wire.kind, wire.record, wire.subject, wire.verb, wire.worker,
        wire.schema_rev, wire.salt, body, wire.held or None, wire.link,
    )  # fmt: skip


def _check_form(wire: WireLine) -> None:
    """A line is whole, filtered or scrubbed (db/lines.py), and an erasing line shows nothing."""
    body, held, salt = wire.body, len(wire.held or b""), len(wire.salt)
    if held % SIZE or held > SIZE * MOST_FIELDS:
        raise UnreadableLine("held")
    if wire.verb == ERASE:
        right = body is None and not held and not salt
    elif wire.verb != PUT:
        right = False
    elif body is None:
        right = not salt
    elif held:
        right = salt == SIZE * len(body)
    else:
        right = salt in {SIZE, SIZE * len(body)}
    if not right:
        raise UnreadableLine("shape")
