"""The whole vault in one sealed file, proved by opening it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app import paths
from app.bundle.drive import failures_named
from app.crypto import primitives
from app.i18n import QT_TR_NOOP
from app.keyring import backup
from app.keyring.errors import SlotFileAltered
from app.progress import Progress
from app.records import own_slots
from app.records.local import BACKED_UP
from db.backup import copy_to
from db.models import Person
from db.models.setting import put_setting

if TYPE_CHECKING:
    from app.desk import Desk
    from app.keyring.slots import KeySlots

_COPYING = QT_TR_NOOP("Copying the vault and reading the copy")


@dataclass(frozen=True, slots=True)
class BackupMade:
    path: str
    size: int
    people: int


def back_up(desk: Desk, folder: Path | str, progress: Progress | None = None) -> BackupMade:
    """Copy, prove the copy, write it with the key slots, read it back; work on the vault may go on meanwhile."""
    progress = progress or Progress()
    desk.gate("back_up")
    slots, people = _slots_and_people(desk)
    now = desk.store.clock.now()
    name = f"{now:%Y-%m-%d}-{primitives.random_bytes(4).hex()}{backup.SUFFIX}"
    copy = paths.VaultPaths(desk.vault_path).copy
    copy.unlink(missing_ok=True)
    try:
        copy_to(desk.store.vault, copy, desk.vault_key.database(), lambda done, of: progress.step(done, of, _COPYING))
        source = backup.Source(slots, copy, desk.vault_key, now.isoformat(timespec="seconds"))
        with failures_named():
            size = backup.write(Path(folder) / name, source, progress)
    finally:
        copy.unlink(missing_ok=True)
    with desk.write("back_up") as session:
        put_setting(session, BACKED_UP, now.isoformat(timespec="seconds"))
        desk.audit(session, "back_up")
    return BackupMade(str(Path(folder) / name), size, people)


def _slots_and_people(desk: Desk) -> tuple[KeySlots, int]:
    """The slots come from the copy inside the vault, which nobody without the key can have altered."""
    with desk.read("back_up") as session:
        slots = own_slots.inside(session, desk.vault_key)
        people = session.scalar(select(func.count()).select_from(Person).where(~Person.erased)) or 0
    if slots is None:
        raise SlotFileAltered
    return slots, people
