"""Open a vault with the printed recovery code, and give a worker of it a new passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.i18n import QT_TR_NOOP
from app.keyring.attempts import Attempts
from app.keyring.errors import WrongRecoveryCode
from app.keyring.passphrase import must_be_strong
from app.keyring.slots import KeySlots, Way
from app.progress import Progress
from app.records import own_slots, workers
from app.records.opening import Entry, open_desk
from db.errors import VaultMissing
from db.vault import open_vault

if TYPE_CHECKING:
    from app.desk import Desk
    from app.keyring.slots import Opened
    from db.vault import Vault

_STAGES = 4


def recover_vault(folder: Path | str, code: str, name: str, passphrase: str, progress: Progress | None = None) -> Desk:
    """Whoever holds the sheet may do this for any worker; the code stays good until a new sheet is made."""
    progress = progress or Progress()
    place = paths.VaultPaths(Path(folder))
    if not paths.is_file(place.database):
        raise VaultMissing(folder=str(folder))
    way = Way.sheet(code)
    must_be_strong(passphrase, about=(name,))
    progress.step(0, _STAGES, QT_TR_NOOP("Trying the recovery code"))
    slots = own_slots.read(place)
    with Attempts(place.attempts).one_try(WrongRecoveryCode) as attempt:
        opened = slots.open(way)
        attempt.right()
    progress.step(1, _STAGES, QT_TR_NOOP("Opening the vault"))
    vault = open_vault(place.folder, opened.key.database())
    try:
        slots, worker = _trusted(vault, slots, opened, name)
        progress.step(2, _STAGES, QT_TR_NOOP("Making keys from the passphrase"))
        slots.put(opened.key, worker, Way.worker(name, passphrase), cost=slots.usual_cost())
        slots.write(place.slots)
    except BaseException:
        vault.close()
        raise
    progress.step(3, _STAGES, QT_TR_NOOP("Opening the vault"))
    wrong = attempt.wrong_before
    entry = Entry(folder=place.folder, key=opened.key, slot=worker, slots=slots, verb="recover", wrong_tries=wrong)
    return open_desk(entry, vault)


def _trusted(vault: Vault, slots: KeySlots, opened: Opened, name: str) -> tuple[KeySlots, str]:
    """The slots to add to (the vault's own copy, where the file was altered), and the worker's id."""
    with own_slots.look(vault) as session:
        worker = workers.by_name(session, name).id.hex()
        return own_slots.inside(session, opened.key) or slots, worker
