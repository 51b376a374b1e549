"""Age v1 files (c2sp.org/age) as a whole: written by pushing, read by pulling, small ones at once."""

import io
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.crypto import primitives
from app.crypto.age_header import read_header, write_mac, write_stanzas
from app.crypto.age_recipients import (
    FILE_KEY,
    HybridIdentity,
    HybridRecipient,
    Identity,
    Recipient,
    X25519Identity,
    X25519Recipient,
)
from app.crypto.age_stream import Sink, StreamReader, StreamWriter, read_whole
from app.crypto.errors import AgeHeaderFailure, AgeHmacFailure, AgeNoMatch

_NONCE = 16


class File(Protocol):
    """What an age file is read from: any buffered binary file."""

    def read(self, count: int, /) -> bytes: ...
    def readline(self, limit: int, /) -> bytes: ...


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return primitives.hmac_sha256(primitives.hkdf(file_key, b"header"), covered)


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return primitives.hkdf(file_key, b"payload", salt=nonce)


class AgeWriter(StreamWriter):
    """Writes an age file to `out`; it is complete only after `finish()`, and `out` stays open."""

    def __init__(self, out: Sink, recipients: Sequence[Recipient]) -> None:
        labels = {recipient.label for recipient in recipients}
        if len(labels) != 1 or (labels == {"passphrase"} and len(recipients) != 1):
            raise ValueError("recipients of one kind are needed, or a single passphrase")
        file_key = primitives.random_bytes(FILE_KEY)
        nonce = primitives.random_bytes(_NONCE)
        covered = write_stanzas([recipient.wrap(file_key) for recipient in recipients])
        out.write(covered + write_mac(_mac(file_key, covered)) + nonce)
        super().__init__(out, _payload_key(file_key, nonce))


class AgeReader:
    """Reads an age file; nothing comes out that is not authentic, and no end before the true end."""

    def __init__(self, source: File, identities: Sequence[Identity]) -> None:
        header = read_header(source)
        found = (identity.unwrap(header.stanzas) for identity in identities)
        file_key = next((key for key in found if key is not None), None)
        if file_key is None:
            raise AgeNoMatch
        if not primitives.same(_mac(file_key, header.covered), header.mac):
            raise AgeHmacFailure
        nonce = read_whole(source, _NONCE)
        if len(nonce) != _NONCE:
            raise AgeHeaderFailure("ends in its nonce", ended=True)
        self._stream = StreamReader(source, _payload_key(file_key, nonce))

    def chunks(self) -> Iterator[bytes]:
        return self._stream.chunks()


def parse_identity(text: str) -> X25519Identity | HybridIdentity:
    if text.startswith(HybridIdentity.prefix):
        return HybridIdentity.parse(text)
    return X25519Identity.parse(text)


def parse_recipient(text: str) -> X25519Recipient | HybridRecipient:
    if text.startswith(HybridRecipient.prefix + "1"):
        return HybridRecipient.parse(text)
    return X25519Recipient.parse(text)


def seal(plaintext: bytes, recipients: Sequence[Recipient]) -> bytes:
    out = io.BytesIO()
    writer = AgeWriter(out, recipients)
    writer.write(plaintext)
    writer.finish()
    return out.getvalue()


def open_sealed(sealed: bytes, identities: Sequence[Identity]) -> bytes:
    return b"".join(AgeReader(io.BytesIO(sealed), identities).chunks())
