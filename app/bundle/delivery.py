"""A file put on a drive whole or not at all: written, synced, read back, compared, and only then given its name."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Final, Generic, TypeVar

from app.bundle import limits
from app.bundle.drive import failures_named
from app.bundle.errors import ReadBackDiffers
from app.crypto import primitives
from app.progress import Progress

T = TypeVar("T")

SUFFIX: Final = ".bundle"
_PART = ".part"
_SYNC_EVERY = 8 * limits.MIB
_BLOCK = limits.MIB


@dataclass(frozen=True, slots=True)
class Delivered(Generic[T]):
    """`made` is what the writing function returned; `seconds` how long writing, syncing, reading back took."""

    path: Path
    size: int
    sha256: str
    made: T
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class Place:
    """`to` is the file that is to be there at the end, or replaced; without it, one with a random name in `folder`.

    `coming` is told the name of the part before it is there.
    """

    folder: Path
    suffix: str = SUFFIX
    to: Path | None = None
    coming: Callable[[Path], None] | None = None


class Outlet:
    """Takes every byte or raises a named error; remembers what it took."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._hash = hashlib.sha256()
        self._unsynced = 0
        self.size = 0

    def write(self, data: bytes | memoryview, /) -> int:
        view = memoryview(data)
        length = len(view)
        self._hash.update(view)
        with failures_named():
            while view:
                view = view[os.write(self._descriptor, view) :]
            self._unsynced += length
            if self._unsynced >= _SYNC_EVERY:  # so that progress tells of the drive, not of the machine's memory
                os.fsync(self._descriptor)
                self._unsynced = 0
        self.size += length
        return length

    def sync(self) -> None:
        """Make the drive keep it, and the machine forget it, so that reading back asks the drive."""
        with failures_named():
            os.fsync(self._descriptor)
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(self._descriptor, 0, 0, os.POSIX_FADV_DONTNEED)

    def sha256(self) -> str:
        return self._hash.hexdigest()


def _create(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with failures_named():
        return os.open(path, flags, 0o600)


def _read_back(path: Path, outlet: Outlet, progress: Progress) -> None:
    digest = hashlib.sha256()
    done = 0
    with failures_named(), path.open("rb", buffering=0) as source:
        while block := source.read(_BLOCK):
            digest.update(block)
            done += len(block)
            progress.step(done, max(outlet.size, done), "reading_back")
    if done != outlet.size or digest.hexdigest() != outlet.sha256():
        raise ReadBackDiffers


def _keep_name(part: Path, path: Path) -> None:
    with failures_named():
        part.replace(path)
    if hasattr(os, "O_DIRECTORY"):
        with failures_named():
            folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def deliver(
    folder: Path, write: Callable[[Outlet], T], *, suffix: str = SUFFIX, progress: Progress | None = None
) -> Delivered[T]:
    """Let `write` fill a file in `folder` under a random name that tells nothing."""
    return deliver_to(Place(folder, suffix), write, progress)


def deliver_to(place: Place, write: Callable[[Outlet], T], progress: Progress | None = None) -> Delivered[T]:
    """The same where the place says more than a folder."""
    progress = progress or Progress()
    random = place.folder / (primitives.random_bytes(8).hex() + place.suffix)
    path, part = place.to or random, random.with_name(random.name + _PART)
    if place.coming is not None:
        place.coming(part)
    marks = [perf_counter()]
    descriptor = _create(part)
    try:
        try:
            outlet = Outlet(descriptor)
            made = write(outlet)
            marks.append(perf_counter())
            outlet.sync()
            marks.append(perf_counter())
        finally:
            os.close(descriptor)
        _read_back(part, outlet, progress)
        marks.append(perf_counter())
        _keep_name(part, path)
    except BaseException:
        for leftover in {part, random}:
            with suppress(OSError):
                leftover.unlink()
        raise
    spans = (later - earlier for earlier, later in pairwise(marks))
    seconds = dict(zip(("write", "sync", "read_back"), spans, strict=True))
    return Delivered(path, outlet.size, outlet.sha256(), made, seconds)
