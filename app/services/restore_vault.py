"""A vault made again from a backup, in a new folder."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from app import chosen_file, paths
from app.bundle.drive import failures_named, not_opened
from app.i18n import QT_TR_NOOP
from app.keyring.attempts import Attempts
from app.keyring.backup_reading import Backup
from app.keyring.errors import NotABackup, WrongPassphrase
from app.keyring.slots import Way
from app.progress import Progress
from app.records.new_folder import NewVaultFolder, settle
from app.records.opening import Entry, open_desk

if TYPE_CHECKING:
    from app.desk import Desk


def restore(file: Path | str, folder: Path | str, name: str, passphrase: str, progress: Progress | None = None) -> Desk:
    """All is proved before the folder is a vault. The restored vault is a new device: partners enrol it again."""
    progress = progress or Progress()
    entry = _bring_back(Path(file), Path(folder), Way.worker(name, passphrase), progress)
    progress.step(2, 3, QT_TR_NOOP("Opening the vault"))
    return open_desk(entry)


def _bring_back(file: Path, folder: Path, way: Way, progress: Progress) -> Entry:
    try:
        source = chosen_file.opened(file)
    except chosen_file.NoFile as failure:
        raise NotABackup from failure
    except OSError as failure:
        raise not_opened(failure) from failure
    with source, NewVaultFolder(folder) as place:
        with failures_named():
            backup = Backup(source)
        progress.step(0, 3, QT_TR_NOOP("Making the key from the passphrase"))
        with _attempts(backup.listing.vault).one_try(WrongPassphrase) as attempt:
            opened = backup.slots.open(way)
            attempt.right()
        backup.prove(opened.key)
        progress.step(1, 3, QT_TR_NOOP("Reading the backup"))
        backup.slots.write(place.slots_coming)
        backup.extract(place.database_coming, progress)
        place.database_coming.replace(place.database)
        settle(place)
    wrong = attempt.wrong_before
    return Entry(folder=folder, key=opened.key, slot=opened.slot, slots=backup.slots, verb="restore", wrong_tries=wrong)


def _attempts(vault: str) -> Attempts:
    """A backup may lie on a drive that cannot be written: this machine remembers the wrong tries."""
    place = hashlib.sha256(vault.encode()).hexdigest()[:32]
    return Attempts(paths.make_private(paths.state_folder()) / f"{place}.attempts")
