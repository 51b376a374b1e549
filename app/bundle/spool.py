"""Packed chunks on their way into a bundle: the first in memory, the rest on disk under a key nobody else has."""

import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from app.bundle.errors import NoRoomToWork
from app.bundle.limits import MIB
from app.crypto import primitives

_RAM = 16 * MIB


class Spool:
    """Keeps byte strings in the order they came; its file is never readable and goes when the spool is closed."""

    def __init__(self, *, ram: int = _RAM, folder: Path | None = None) -> None:
        self._aead = primitives.Aead(primitives.random_bytes(primitives.KEY))
        self._ram = ram
        self._folder = folder
        self._held = 0
        self._items: list[bytes | tuple[IO[bytes], int, int]] = []
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._items)

    def add(self, data: bytes) -> None:
        if self._held + len(data) <= self._ram:
            self._held += len(data)
            self._items.append(data)
            return
        sealed = self._aead.seal(self._nonce(len(self._items)), data)
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(dir=self._folder, buffering=0)  # noqa: SIM115 - see close()
            place = self._file.seek(0, os.SEEK_END)
            whole = self._file.write(sealed) == len(sealed)
        except OSError:
            raise NoRoomToWork from None
        if not whole:
            raise NoRoomToWork
        self._items.append((self._file, place, len(sealed)))

    def get(self, number: int) -> bytes:
        item = self._items[number]
        if isinstance(item, bytes):
            return item
        file, place, length = item
        file.seek(place)
        return self._aead.open(self._nonce(number), file.read(length))

    def close(self) -> None:
        self._items.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    @staticmethod
    def _nonce(number: int) -> bytes:
        return number.to_bytes(primitives.NONCE, "big")
