"""The payload of an age file: sealed chunks of 64 KiB, the last one marked."""

from collections.abc import Iterator
from typing import Protocol

from app.crypto.errors import AgePayloadFailure, Unauthentic
from app.crypto.primitives import TAG, Aead, Bytes

CHUNK = 64 * 1024
_SEALED = CHUNK + TAG


class Sink(Protocol):
    def write(self, data: bytes | memoryview, /) -> object: ...


class Source(Protocol):
    def read(self, count: int, /) -> bytes: ...


def _nonce(counter: int, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


class StreamWriter:
    """Pushes plaintext in, sealed chunks out; `out.write` must take all it is given, or raise.

    Without `finish()` the file has no last chunk and no reader accepts it.
    """

    def __init__(self, out: Sink, key: bytes) -> None:
        self._out = out
        self._aead = Aead(key)
        self._plain = bytearray(CHUNK)
        self._sealed = bytearray(_SEALED)
        self._filled = 0
        self._counter = 0
        self._finished = False

    def write(self, data: Bytes) -> int:
        if self._finished:
            raise ValueError("written after the last chunk")
        view = memoryview(data).cast("B")
        done = 0
        while done < len(view):
            if self._filled == CHUNK:  # only now is it known that this chunk is not the last
                self._flush(last=False)
            count = min(CHUNK - self._filled, len(view) - done)
            self._plain[self._filled : self._filled + count] = view[done : done + count]
            self._filled += count
            done += count
        return done

    def finish(self) -> None:
        if not self._finished:
            self._flush(last=True)
            self._finished = True

    def _flush(self, *, last: bool) -> None:
        room = memoryview(self._sealed)[: self._filled + TAG]
        self._aead.seal_into(_nonce(self._counter, last), memoryview(self._plain)[: self._filled], room)
        self._out.write(room)
        self._counter += 1
        self._filled = 0


def read_whole(source: Source, count: int) -> bytes:
    """Read `count` bytes, or what is left of them."""
    data = source.read(count)
    if len(data) == count or not data:
        return data
    parts = [data]
    missing = count - len(data)
    while missing and (data := source.read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)


class StreamReader:
    """Gives authentic plaintext, chunk by chunk; ends quietly only after the last chunk was proved to be the last."""

    def __init__(self, source: Source, key: bytes) -> None:
        self._source = source
        self._aead = Aead(key)
        self._counter = 0
        self._ahead = read_whole(source, _SEALED)

    def chunks(self) -> Iterator[bytes]:
        while True:
            sealed = self._ahead
            if len(sealed) < TAG:
                raise AgePayloadFailure("ends where a chunk should begin", ended=True)
            self._ahead = read_whole(self._source, _SEALED) if len(sealed) == _SEALED else b""
            last = not self._ahead
            plain = self._open(sealed, last=last)
            if plain is None:
                authentic, failure = self._misplaced(sealed, last=last)
                yield authentic
                raise failure
            if last and not plain and self._counter:
                raise AgePayloadFailure("the last chunk is empty")
            self._counter += 1
            if plain:
                yield plain
            if last:
                return

    def _open(self, sealed: bytes, *, last: bool) -> bytes | None:
        try:
            return self._aead.open(_nonce(self._counter, last), sealed)
        except Unauthentic:
            return None

    def _misplaced(self, sealed: bytes, *, last: bool) -> tuple[bytes, AgePayloadFailure]:
        """What is authentic but stands in the wrong place is released, as age does, and then the file fails."""
        if len(sealed) < _SEALED:
            raise AgePayloadFailure("a changed or cut chunk at the end", tail=len(sealed) - TAG)
        plain = self._open(sealed, last=not last)
        if plain is None:
            raise AgePayloadFailure("a changed chunk")
        if last:
            return plain, AgePayloadFailure("ends before its last chunk", ended=True)
        return plain, AgePayloadFailure("bytes after the last chunk")
