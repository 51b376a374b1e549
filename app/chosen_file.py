"""A file that somebody chose, opened for reading: never a folder, a device or a pipe, which might be read for ever."""

import os
import stat
from pathlib import Path
from typing import IO, Final

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""A pipe without a writer must not hold us up; for files it means nothing."""


class NoFile(OSError):
    """A folder, a device or a pipe."""


def descriptor(path: Path | str) -> int:
    """OSError where it cannot be opened, NoFile where it is no file. What was opened is judged, not only its name."""
    if not stat.S_ISREG(Path(path).stat().st_mode):  # to open some devices does something by itself
        raise NoFile
    opened = os.open(path, _FLAGS)
    if not stat.S_ISREG(os.fstat(opened).st_mode):
        os.close(opened)
        raise NoFile
    return opened


def opened(path: Path | str, *, buffering: int = -1) -> IO[bytes]:
    """The same as an open file."""
    return os.fdopen(descriptor(path), "rb", buffering=buffering)


def read(path: Path | str, most: int) -> bytes:
    """All of it; of a file with more than `most` bytes one byte more, by which that is known."""
    with os.fdopen(descriptor(path), "rb") as source:
        return source.read(most + 1)
