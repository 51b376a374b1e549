"""What a drive says when it fails, in the few words a person can act on."""

import errno
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from app import chosen_file
from app.bundle import limits
from app.bundle.errors import (
    DriveError,
    DriveFileTooLarge,
    DriveFull,
    DriveGone,
    DriveReadOnly,
    MayNotRead,
    NotABundle,
    TooLarge,
)

_BY_ERRNO: dict[int, type[DriveError]] = {
    errno.ENOSPC: DriveFull,
    getattr(errno, "EDQUOT", errno.ENOSPC): DriveFull,
    errno.EFBIG: DriveFileTooLarge,
    errno.EROFS: DriveReadOnly,
    errno.EACCES: DriveReadOnly,
    errno.EPERM: DriveReadOnly,
    errno.EIO: DriveGone,
    errno.ENODEV: DriveGone,
    errno.ENXIO: DriveGone,
    errno.ENOENT: DriveGone,
    errno.ENOTDIR: DriveGone,
    errno.ELOOP: DriveGone,
    errno.ENAMETOOLONG: DriveGone,
    getattr(errno, "ENOTCONN", errno.EIO): DriveGone,
    getattr(errno, "ESTALE", errno.EIO): DriveGone,
}
_GONE_ON_WINDOWS = frozenset({21, 31, 55, 433, 1006, 1117, 1167})


def named(failure: OSError) -> DriveError:
    """The drive's state behind an error of the operating system."""
    if getattr(failure, "winerror", None) in _GONE_ON_WINDOWS:
        return DriveGone()
    kind = _BY_ERRNO.get(failure.errno or 0, DriveError)
    return kind(number=str(failure.errno))


def not_opened(failure: OSError) -> DriveError:
    """Why a file that somebody chose could not be opened: a place that may not be read is not one that is locked."""
    named_so = named(failure)
    return MayNotRead() if isinstance(named_so, DriveReadOnly) else named_so


@contextmanager
def failures_named() -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        raise named(failure) from failure


class _Raw(io.FileIO):
    """A file whose failures to read are already named."""

    def readinto(self, room: Any, /) -> int | None:
        with failures_named():
            return super().readinto(room)


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """Open a file on a drive for `peek` and `read`."""
    try:
        raw = _Raw(chosen_file.descriptor(path))
        size = os.fstat(raw.fileno()).st_size
    except chosen_file.NoFile as failure:
        raise NotABundle from failure
    except OSError as failure:
        raise not_opened(failure) from failure
    with io.BufferedReader(raw, 256 * limits.KIB) as source:
        if size > limits.FILE:
            raise TooLarge("file")
        yield source
