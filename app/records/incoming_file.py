"""A file on a disk or stick, read piece by piece for the vault: what it is, and every way in which it can fail us."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final

from app import chosen_file
from app.records import hidden_facts, media
from app.records.file_errors import FileEmpty, FileGone, FileNotCleaned, FileTooBig, FileUnreadable, NotAFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.progress import Progress

MOST: Final = 512 << 20
PIECE: Final = 1 << 20
_REFUSED: Final = frozenset({errno.EACCES, errno.EPERM})


@dataclass(frozen=True, slots=True)
class Incoming:
    """An open file: its media type and the size it had when it was opened."""

    source: IO[bytes]
    type: str
    size: int

    @property
    def cleanable(self) -> bool:
        return self.type in media.CLEANED and self.size <= hidden_facts.MOST


@contextmanager
def opened(path: Path) -> Iterator[Incoming]:
    """FileRefused for what cannot be taken, before anything is read."""
    with _named():
        source = chosen_file.opened(path, buffering=0)
    with source:
        with _named():
            size = os.fstat(source.fileno()).st_size
            if size == 0:
                raise FileEmpty
            if size > MOST:
                raise FileTooBig
            head = source.read(media.HEAD) or b""
            source.seek(0)
        yield Incoming(source, media.type_of(head), size)


def pieces(file: Incoming, progress: Progress, doing: str, *, as_it_is: bool) -> Iterator[bytes]:
    """At most 1 MiB each. A picture comes without its hidden facts unless it is wanted as it is."""
    raw = _read(file, progress, doing)
    if as_it_is or file.type not in media.CLEANED:
        yield from raw
        return
    if not file.cleanable:
        raise FileNotCleaned
    cleaned = hidden_facts.clean(file.type, b"".join(raw))
    yield from (cleaned[at : at + PIECE] for at in range(0, len(cleaned), PIECE))


def _read(file: Incoming, progress: Progress, doing: str) -> Iterator[bytes]:
    """Exactly as many bytes as there were when it was opened: a file that shrinks or grows meanwhile is not taken."""
    done = 0
    while True:
        progress.step(min(done, file.size), file.size, doing)
        with _named():
            piece = _full(file.source)
        done += len(piece)
        if done > file.size or (done < file.size and len(piece) < PIECE):
            raise FileGone
        if piece:
            yield piece
        if len(piece) < PIECE:
            progress.step(done, file.size, doing)
            return


def _full(source: IO[bytes]) -> bytes:
    """One whole piece, unless the file ends before: a single read of a stick may bring less."""
    parts, wanted = [], PIECE
    while wanted and (part := source.read(wanted)):
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


@contextmanager
def _named() -> Iterator[None]:
    try:
        yield
    except chosen_file.NoFile as error:
        raise NotAFile from error
    except OSError as error:
        raise (FileUnreadable if error.errno in _REFUSED else FileGone) from error


def can_tell(file: Incoming) -> bool:
    """Whether it may say inside where and by whom it was made, and will go on saying so in the vault."""
    return file.type in media.TELLING or (file.type in media.CLEANED and not file.cleanable)
