"""Where the vault's files, the settings and the logs live on each system."""

import errno
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("havenbook", appauthor=False, roaming=False)


@dataclass(frozen=True, slots=True)
class VaultPaths:
    """The files of one vault; their names say nothing about what is inside."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "vault.db"

    @property
    def slots(self) -> Path:
        return self.folder / "keyslots.json"

    @property
    def slots_coming(self) -> Path:
        """The slots of a vault that is being made, until its database is whole."""
        return self.folder / "keyslots.json.new"

    @property
    def database_coming(self) -> Path:
        return self.folder / "vault.db.part"

    @property
    def copy(self) -> Path:
        """The copy that a backup is made from, while it is being made."""
        return self.folder / "copy.part"

    @property
    def drafts(self) -> Path:
        return self.folder / "drafts.db"

    @property
    def attempts(self) -> Path:
        return self.folder / "attempts.json"

    @property
    def lock(self) -> Path:
        return self.folder / "lock"


_UNFINISHED: Final = frozenset({"keyslots.json.new", "vault.db.part", "vault.db.part-wal", "vault.db.part-shm", "lock"})


def is_file(path: Path) -> bool:
    """A name that is too long, or that no file can have, is no file and no fault."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def look_at(folder: Path) -> Literal["empty", "vault", "other"]:
    """What a folder is, seen from outside; what is left of a vault that was never finished counts as empty."""
    if is_file(VaultPaths(folder).database):
        return "vault"
    try:
        names = {entry.name for entry in folder.iterdir()}
    except FileNotFoundError:
        return "empty"
    except OSError as error:  # a name that no folder can have: the making of it says so
        return "empty" if error.errno == errno.ENAMETOOLONG else "other"
    return "empty" if names <= _UNFINISHED else "other"


def settings_file() -> Path:
    return Path(_DIRS.user_config_dir) / "settings.toml"


def state_folder() -> Path:
    """What this machine remembers about vaults; it must not be copied along with them."""
    return Path(_DIRS.user_state_dir)


def log_folder() -> Path:
    return Path(_DIRS.user_state_dir) / "log"


def make_private(folder: Path) -> Path:
    """Make the folder for its owner alone, parents included; an existing folder keeps its mode."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder outlive a power cut, where the system lets a folder be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_private(path: Path, content: bytes) -> None:
    """Write a small file whole or not at all, readable by its owner alone."""
    part = path.with_name(path.name + ".part")
    with suppress(FileNotFoundError):
        part.unlink()  # what an earlier try left, or a link that somebody laid there
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def new_vault_folder(*, demonstration: bool = False) -> Path:
    """Where a new vault is put unless a person says otherwise: the first place that is free."""
    start = Path(_DIRS.user_data_dir) / ("demonstration" if demonstration else "vault")
    place, number = start, 2
    while look_at(place) != "empty":
        place, number = start.with_name(f"{start.name}-{number}"), number + 1
    return place
