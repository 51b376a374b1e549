"""Take a file into the vault: a photo, scan, recording or document, in pieces, whole or not at all."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import files, incoming_file, media
from app.records.errors import NoSuchRecord
from app.records.local import record_id
from db.errors import VaultError, VaultFull
from db.models import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk
    from app.records.incoming_file import Incoming

_ADDING: Final = QT_TR_NOOP("Taking the file into the vault")
_AT_ONCE: Final = 4
_SPARE: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class FileSeen:
    """What a file is before it is taken. `type` is read from its content, never from its name.

    `hidden`: cleaned (place and camera will be taken out), stays (it may say where and by whom it was made, and this
    cannot be taken out), none.
    """

    type: str
    size: int
    hidden: str


def look_at(desk: Desk, path: Path | str) -> FileSeen:
    """FileRefused where it could not be taken."""
    desk.gate("attach_file")
    with incoming_file.opened(Path(path)) as file:
        cleaned = file.type in media.CLEANED and file.cleanable
        hidden = "cleaned" if cleaned else "stays" if incoming_file.can_tell(file) else "none"
        return FileSeen(file.type, file.size, hidden)


def attach(
    desk: Desk, case: str, path: Path | str, progress: Progress | None = None, *, as_it_is: bool = False
) -> dict[str, str]:
    """The answer to a file question: {"hash", "type", "size"}; the file's name is not kept.

    Nothing slow happens inside a transaction: one short unit begins the file, one adds each few pieces, one gives it
    its name. What does not come to its end is taken out again, now or at the next opening. Attached twice about one
    person it is kept once. Photos lose place and camera unless they are wanted `as_it_is`, for evidence.
    """
    desk.gate("attach_file")
    subject = _subject(desk, case)
    with incoming_file.opened(Path(path)) as file:
        if shutil.disk_usage(desk.vault_path).free < file.size + _SPARE:
            raise VaultFull(folder=str(desk.vault_path))
        with desk.write("attach_file") as session:
            blob = files.begin(session, subject, file.type, desk.store.clock.now())
        try:
            pieces = incoming_file.pieces(file, progress or Progress(), _ADDING, as_it_is=as_it_is)
            return _keep(desk, subject, blob, (file, pieces))
        except BaseException:
            with suppress(VaultError), desk.write("attach_file") as session:
                files.discard(session, [blob])
            raise


def _subject(desk: Desk, case: str) -> bytes:
    with desk.read("attach_file") as session:
        found = session.get(Case, record_id(case))
        if found is None or found.erased or files.is_gone(session, found.subject):
            raise NoSuchRecord
        return found.subject


def _keep(desk: Desk, subject: bytes, blob: int, file: tuple[Incoming, Iterator[bytes]]) -> dict[str, str]:
    name, size, chunks = files.Name(desk.vault_key.files(), subject), 0, 0
    for few in _few_at_once(file[1]):
        with desk.write("attach_file") as session:
            if files.is_gone(session, subject):
                raise NoSuchRecord
            files.add_pieces(session, blob, subject, chunks, few)
        for piece in few:
            name.add(piece)
            size += len(piece)
        chunks += len(few)
    with desk.write("attach_file") as session:
        if files.is_gone(session, subject):
            raise NoSuchRecord
        kept = files.finish(session, blob, name.spell(), size, chunks)
        desk.audit(session, "attach_file", kind="person", record=subject, subject=subject)
        return {"hash": name.spell().hex(), "type": kept.type, "size": str(kept.size)}


def _few_at_once(pieces: Iterator[bytes]) -> Iterator[list[bytes]]:
    few: list[bytes] = []
    for piece in pieces:
        few.append(piece)
        if len(few) == _AT_ONCE:
            yield few
            few = []
    if few:
        yield few
