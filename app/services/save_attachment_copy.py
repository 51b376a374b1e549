"""Write a plain copy of a kept file where a person asks for one: outside the vault everybody can read it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import files, media, plain_file
from app.records.errors import NoSuchRecord
from app.records.file_errors import CopyBesideVault
from app.records.guarding import must_be_seen
from app.records.local import record_id
from db.models import KINDS

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.file_view import FileView

_COPYING: Final = QT_TR_NOOP("Writing a plain copy")
_AT_ONCE: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class CopySaved:
    """The file's name is random and tells nothing."""

    path: str
    size: int


def save_copy(desk: Desk, file: FileView, folder: Path | str, progress: Progress | None = None) -> CopySaved:
    """Whole and read back, or not at all. It is written into the audit before the first byte leaves."""
    progress = progress or Progress()
    desk.gate("save_copy")
    target, vault = Path(folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    must_be_seen(desk, file.kind, file.record)  # it may have become guarded since it was opened
    with desk.write("save_copy") as session:
        record = session.get(KINDS[file.kind], record_id(file.record))
        if record is None or record.erased:
            raise NoSuchRecord
        subject = record.subject
        files.find(session, subject, file.hash)
        desk.audit(session, "save_copy", kind=file.kind, record=record.id, subject=subject)

    def write(outlet: Outlet) -> None:
        for start in range(0, file.size, _AT_ONCE):
            progress.step(start, file.size, _COPYING)
            with desk.read("save_copy") as session:
                part = files.read(session, files.find(session, subject, file.hash), start, _AT_ONCE)
            outlet.write(part)

    made = plain_file.deliver(desk, target, write, suffix=_ending(desk, file, subject), progress=progress)
    return CopySaved(str(made.path), made.size)


def _ending(desk: Desk, file: FileView, subject: bytes) -> str:
    """What was kept before its kind was known is looked at again."""
    if file.type != media.UNKNOWN:
        return media.ending(file.type)
    with desk.read("save_copy") as session:
        return media.ending(media.type_of(files.read(session, files.find(session, subject, file.hash), 0, media.HEAD)))
