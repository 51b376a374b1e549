"""Open a file that is kept in the vault, to be shown inside the app; nothing of it touches the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import case_records, files, media
from app.records.errors import NoSuchRecord
from app.records.file_errors import FileNotHere
from app.records.file_view import FileView
from app.records.local import record_id
from db.guarded import is_guarded
from db.models import KINDS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.base import Kept

_OPENING: Final = QT_TR_NOOP("Opening the file")
_AT_ONCE: Final = 4 << 20
_HOLDERS: Final = ("attachment", "consent", *sorted(set(KINDS) - {"attachment", "consent"}))


def open_file(desk: Desk, place: str) -> FileView:
    """`place` is a record id, or `<record id>/<hash>` where a record names several files.

    The look is written down. FileNotHere where another house told us of a file: files do not travel.
    """
    with desk.read("look") as session:
        view = _view(session, place)
    if view.guarded:
        desk.gate("see_guarded")
    with desk.write("look") as session:
        record = session.get_one(KINDS[view.kind], bytes.fromhex(view.record))
        desk.audit(session, "look", kind=view.kind, record=record.id, subject=record.subject)
    return view


def piece(desk: Desk, file: FileView, start: int, length: int) -> bytes:
    """So many bytes from there, fewer at its end."""
    with desk.read("look") as session:
        record = _standing(session, file.kind, file.record)
        hidden = is_guarded(record)
        blob = files.find(session, record.subject, file.hash)
        part = files.read(session, blob, start, length)
    if hidden:  # it may have become so since it was opened
        desk.gate("see_guarded")
    return part


def whole(desk: Desk, file: FileView, progress: Progress | None = None) -> bytes:
    """All of it, for a viewer; it can be cancelled between pieces."""
    progress, parts = progress or Progress(), []
    for start in range(0, file.size, _AT_ONCE):
        progress.step(start, file.size, _OPENING)
        parts.append(piece(desk, file, start, _AT_ONCE))
    progress.step(file.size, file.size, _OPENING)
    return b"".join(parts)


def _view(session: Session, place: str) -> FileView:
    wanted, _, name = place.partition("/")
    record = _find(session, record_id(wanted))
    named = next((each for each in files.named_in(record) if name in ("", each["hash"])), None)
    if named is None:
        raise FileNotHere
    blob = files.find(session, record.subject, named["hash"])
    _, records = case_records.of_record(session, record.kind, record.id)
    return FileView(
        record=wanted,
        kind=record.kind,
        case=records.case.id.hex(),
        title=str(getattr(record, "title", None) or ""),
        form=case_records.form_of(record.kind).title,
        hash=named["hash"],
        type=blob.type,
        size=blob.size,
        telling=blob.type in media.TELLING,
        guarded=is_guarded(record),
    )


def _find(session: Session, record: bytes) -> Kept:
    for kind in _HOLDERS:
        found = session.get(KINDS[kind], record)
        if found is not None and not found.erased:
            return found
    raise NoSuchRecord


def _standing(session: Session, kind: str, record: str) -> Kept:
    found = session.get(KINDS[kind], record_id(record))
    if found is None or found.erased:
        raise NoSuchRecord
    return found


__all__ = ["FileView", "open_file", "piece", "whole"]
