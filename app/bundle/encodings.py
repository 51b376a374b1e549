"""A file of keyed encodings: signed inside, sealed for one coordinator, good for one run, and kept by nobody."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from app.bundle import errors
from app.bundle.manifest import Hex32, Text
from app.crypto import sshsig
from app.crypto.age import AgeReader, AgeWriter
from app.crypto.errors import AgeError, AgeNoMatch
from app.crypto.errors import BadSignature as SignatureFailure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bundle.opening import Identities, KnownSender, Trust
    from app.crypto.age_recipients import HybridRecipient, X25519Recipient
    from app.crypto.age_stream import Sink

NAMESPACE: Final = "havenbook-keyed-v1"
BEGINS: Final = b"havenbook-keyed 1\n"
ROW: Final = 128
MOST: Final = 64 * 1024 * 1024
_SIGNED: Final = 4096
_PADDED: Final = 64 * 1024


class Encodings(msgspec.Struct, frozen=True, kw_only=True):
    """`rows` are a person's code and her row; `sender` and `to` are devices; `padding` hides how many there are."""

    format: Literal["havenbook-keyed"] = "havenbook-keyed"
    version: Literal[1] = 1
    run: Text
    sender: Hex32
    to: Hex32
    demonstration: bool
    rows: Annotated[tuple[tuple[Text, Annotated[bytes, msgspec.Meta(min_length=ROW, max_length=ROW)]], ...],
                    msgspec.Meta(max_length=300_000)]  # fmt: skip
    padding: bytes = b""


_ENCODE: Final = msgspec.msgpack.Encoder().encode
_DECODE: Final = msgspec.msgpack.Decoder(Encodings).decode


def seal(out: Sink, told: Encodings, sign_key: bytes, recipients: Sequence[X25519Recipient | HybridRecipient]) -> None:
    """The signature stands before what it signs, with its length before it."""
    short = -len(_ENCODE(told)) % _PADDED
    body = _ENCODE(msgspec.structs.replace(told, padding=bytes(short)))
    signature = sshsig.sign(sign_key, body, NAMESPACE)
    age = AgeWriter(out, recipients)
    age.write(BEGINS + len(signature).to_bytes(4, "big") + signature + body)
    age.finish()


def read(source: IO[bytes], identities: Identities, trust: Trust, device: str) -> tuple[Encodings, KnownSender]:
    """Nothing is parsed before the signature of a trusted partner held. Raises a BundleError."""
    signature, body = _opened(source, identities)
    try:
        key = sshsig.verify(body, signature, NAMESPACE)
    except SignatureFailure:
        raise errors.BadSignature from None
    sender = trust(key)
    if sender is None:
        raise errors.UnknownSender(key=sshsig.key_fingerprint(key))
    if sender.stopped:
        raise errors.StoppedSender(partner=sender.name)
    try:
        told = _DECODE(body)
    except msgspec.MsgspecError:
        raise errors.NotABundle from None
    if told.sender != sender.device:
        raise errors.SenderDiffers(partner=sender.name)
    if told.to != device:
        raise errors.WrongAddressee(partner=sender.name)
    return told, sender


def _opened(source: IO[bytes], identities: Identities) -> tuple[bytes, bytes]:
    whole = bytearray()
    try:
        for chunk in AgeReader(source, identities).chunks():
            whole += chunk
            if len(whole) > MOST:
                raise errors.TooLarge("encodings")
    except AgeNoMatch:
        raise errors.NotForUs from None
    except AgeError:
        raise errors.Damaged from None
    at = len(BEGINS)
    size = int.from_bytes(whole[at : at + 4], "big")
    if not whole.startswith(BEGINS) or not 0 < size <= _SIGNED or len(whole) < at + 4 + size:
        raise errors.NotABundle
    return bytes(whole[at + 4 : at + 4 + size]), bytes(whole[at + 4 + size :])
