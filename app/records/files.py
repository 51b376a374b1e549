"""Files in the vault: their pieces put in, read out and collected; inside a session that is given."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, exists, insert, select, update

from app.records.errors import NoSuchRecord
from app.records.file_errors import FileNotHere
from db.columns import fields_of
from db.lines import encode_body
from db.models import KINDS, Blob, BlobChunk, Erased
from db.received import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from db.base import Kept
    from db.types import Answer

PIECE: Final = 1 << 20
HASH: Final = 32


class Name:
    """The keyed hash a file is called by: the same content about two people has two names."""

    def __init__(self, key: bytes, subject: bytes) -> None:
        self._hash = blake2b(subject, digest_size=HASH, key=key)

    def add(self, piece: bytes) -> None:
        self._hash.update(piece)

    def spell(self) -> bytes:
        return self._hash.digest()


def begin(session: Session, subject: bytes, kind: str, now: datetime) -> int:
    """A file whose pieces are to come; unfinished it is collected at the next opening."""
    blob = Blob(subject=subject, hash=None, type=kind, added=now)
    session.add(blob)
    session.flush()
    return blob.id


def add_pieces(session: Session, blob: int, subject: bytes, first: int, pieces: Sequence[bytes]) -> None:
    rows = [{"blob": blob, "n": first + at, "subject": subject, "data": piece} for at, piece in enumerate(pieces)]
    session.execute(insert(BlobChunk), rows)


def finish(session: Session, blob: int, name: bytes, size: int, chunks: int) -> Blob:
    """The file under its name. One that was here already stays the only one."""
    made = session.get_one(Blob, blob)
    same = session.scalars(select(Blob).where(Blob.subject == made.subject, Blob.hash == name)).first()
    if same is not None:
        discard(session, [blob])
        return same
    made.hash, made.size, made.chunks = name, size, chunks
    return made


def discard(session: Session, blobs: Sequence[int]) -> None:
    session.execute(delete(BlobChunk).where(BlobChunk.blob.in_(blobs)))
    session.execute(delete(Blob).where(Blob.id.in_(blobs)))


def is_gone(session: Session, subject: bytes) -> bool:
    """Erased, or hidden until a supervisor confirms the erasure."""
    return session.get(Erased, subject) is not None


def find(session: Session, subject: bytes, name: str) -> Blob:
    """FileNotHere where there is only the note of another house that there is one."""
    if is_gone(session, subject):
        raise NoSuchRecord
    try:
        wanted = bytes.fromhex(name)
    except ValueError:
        raise FileNotHere from None
    blob = session.scalars(select(Blob).where(Blob.subject == subject, Blob.hash == wanted)).first()
    if blob is None:
        raise FileNotHere
    return blob


def read(session: Session, blob: Blob, start: int, length: int) -> bytes:
    """So many bytes from there; fewer at the end. FileNotHere if a piece is missing: half a file is never shown."""
    stop = min(start + length, blob.size)
    if start < 0 or start >= stop:
        return b""
    first, last = start // PIECE, (stop - 1) // PIECE
    found = session.scalars(
        select(BlobChunk.data)
        .where(BlobChunk.blob == blob.id, BlobChunk.n >= first, BlobChunk.n <= last)
        .order_by(BlobChunk.n)
    ).all()
    joined = b"".join(found)[start - first * PIECE : stop - first * PIECE]
    if len(joined) != stop - start:
        raise FileNotHere
    return joined


def named_in(record: Kept) -> Iterator[dict[str, str]]:
    """Every file that the answers of a record name."""
    for name in fields_of(type(record)):
        yield from _files(getattr(record, name))


def _files(answer: Answer | Mapping[str, Any]) -> Iterator[dict[str, str]]:
    if isinstance(answer, dict):
        if set(answer) == {"hash", "type", "size"}:
            yield answer
        else:
            for inner in answer.values():
                yield from _files(inner)
    elif isinstance(answer, list):
        for inner in answer:
            if isinstance(inner, dict):
                yield from _files(inner)


def collect(session: Session, in_a_draft: Callable[[str], bool]) -> int:
    """Remove what no record names, now or in its history, and no draft; how many files went."""
    gone = []
    for blob in session.scalars(select(Blob).where(~Blob.settled)).all():
        if blob.hash is None:
            gone.append(blob.id)
        elif _is_written(session, blob.subject, blob.hash.hex().encode()):
            session.execute(update(Blob).where(Blob.id == blob.id).values(settled=True))
        elif not in_a_draft(blob.hash.hex()):
            gone.append(blob.id)
    if gone:
        discard(session, gone)
    return len(gone)


def loose(session: Session) -> bool:
    """Whether there is anything to collect, or to settle."""
    return bool(session.scalar(select(exists().where(~Blob.settled))))


def _is_written(session: Session, subject: bytes, name: bytes) -> bool:
    """In any line about her: a file that a correction replaced is still part of what was said."""
    for kept in KINDS.values():
        for record in session.scalars(select(kept.id).where(kept.subject == subject)):
            if any(line.body and name in encode_body(line.body) for line in lines_of(session, record)):
                return True
    return False
