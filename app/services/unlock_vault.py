"""Open a vault with a worker's name and passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.i18n import QT_TR_NOOP
from app.keyring.attempts import Attempts
from app.keyring.errors import BadPassphrase, WrongPassphrase
from app.keyring.slots import Way
from app.progress import Progress
from app.records import own_slots
from app.records.opening import Entry, open_desk
from db.errors import VaultMissing

if TYPE_CHECKING:
    from app.desk import Desk


def unlock_vault(folder: Path | str, name: str, passphrase: str, progress: Progress | None = None) -> Desk:
    """A wrong name and a wrong passphrase are the same answer; each costs a wait, and nothing is ever wiped."""
    progress = progress or Progress()
    vault = paths.VaultPaths(Path(folder))
    if not paths.is_file(vault.database):
        raise VaultMissing(folder=str(folder))
    progress.step(0, 2, QT_TR_NOOP("Making the key from the passphrase"))
    slots = own_slots.read(vault)
    with Attempts(vault.attempts).one_try(WrongPassphrase) as attempt:
        opened = slots.open(_way(name, passphrase))
        attempt.right()
    progress.step(1, 2, QT_TR_NOOP("Opening the vault"))
    entry = Entry(folder=vault.folder, key=opened.key, slot=opened.slot, slots=slots, wrong_tries=attempt.wrong_before)
    return open_desk(entry)


def _way(name: str, passphrase: str) -> Way:
    try:
        return Way.worker(name, passphrase)
    except BadPassphrase:
        raise WrongPassphrase from None
