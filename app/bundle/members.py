"""The members of a bundle one after the other: written with their padding, read with nothing taken on trust."""

import hashlib
from collections.abc import Iterator
from typing import Protocol

from app.bundle import limits, ustar
from app.bundle.errors import BadMember, BadOrder, BadPadding, HashDiffers, TooLarge
from app.bundle.padme import padded

_STEP = 64 * limits.KIB


class Sink(Protocol):
    def write(self, data: bytes, /) -> object: ...


class MemberWriter:
    """Writes members to `out`; `finish()` adds the end of the archive and the padding."""

    def __init__(self, out: Sink) -> None:
        self._out = out
        self._written = 0

    def put(self, name: str, data: bytes) -> None:
        for part in (ustar.header(name, len(data)), data, bytes(ustar.to_block(len(data)))):
            self._out.write(part)
            self._written += len(part)

    def finish(self) -> int:
        """Return the length of the archive, padding and all."""
        length = self._written + len(ustar.END)
        left = padded(length) - self._written
        while left:
            step = min(left, _STEP)
            self._out.write(bytes(step))
            left -= step
        return padded(length)


class MemberReader:
    """Takes exactly the members it is told to expect out of a stream of authentic chunks."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")
        self._taken = 0

    def _take(self, count: int) -> bytes:
        taken = bytearray()
        while len(taken) < count:
            if not self._rest:
                chunk = next(self._chunks, None)
                if chunk is None:
                    raise BadOrder("the archive ends early")
                self._rest = memoryview(chunk)
            part = self._rest[: count - len(taken)]
            taken += part
            self._rest = self._rest[len(part) :]
        self._taken += count
        return bytes(taken)

    def expect(self, name: str, most: int) -> bytes:
        """Read the member that must come now, if it is no larger than it may be."""
        found, size = ustar.parse(self._take(ustar.BLOCK))
        if found != name:
            raise BadOrder("another member was expected here")
        if size > most:
            raise TooLarge(name)
        data = self._take(size)
        padding = ustar.to_block(size)
        if self._take(padding) != bytes(padding):
            raise BadMember("padding of a member")
        return data

    def expect_signed(self, name: str, sha256: str, most: int) -> bytes:
        data = self.expect(name, most)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise HashDiffers(name)
        return data

    def finish(self) -> None:
        """Read to the end: only zeros, exactly as many as belong there, and the stream's own last chunk."""
        wanted = padded(self._taken + len(ustar.END))
        length = self._taken + len(self._rest)
        nonzero = self._rest != bytes(len(self._rest))
        for chunk in self._chunks:
            length += len(chunk)
            nonzero = nonzero or chunk != bytes(len(chunk))
            if nonzero or length > wanted:
                break
        if nonzero or length != wanted:
            raise BadPadding
