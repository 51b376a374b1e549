"""A folder in which a vault comes to be: whole at the end, or as it was."""

from __future__ import annotations

import errno
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from app import paths
from app.keyring.errors import FolderNotEmpty
from db.errors import ReadOnlyFolder, VaultExists, VaultFull

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class NewVaultFolder:
    """Refuses a folder that holds anything; takes away what it made when the making fails."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths = paths.VaultPaths(folder)
        self._made = not paths.is_there(folder)

    def __enter__(self) -> paths.VaultPaths:
        found = paths.look_at(self._folder)
        if found == "vault":
            raise VaultExists(folder=str(self._folder))
        if found == "other":
            raise FolderNotEmpty
        try:
            paths.make_private(self._folder)
        except OSError as error:
            raise _named(error, self._folder) from error
        return self._paths

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            return
        self._clear()
        if isinstance(error, OSError):
            raise _named(error, self._folder) from error

    def _clear(self) -> None:
        with suppress(OSError):
            for entry in self._folder.iterdir():
                if not entry.is_dir():
                    entry.unlink()
            if self._made:
                shutil.rmtree(self._folder)


def settle(vault: paths.VaultPaths) -> None:
    """The database is whole: now its slots get their name, and the folder is a vault."""
    vault.slots_coming.replace(vault.slots)
    paths.sync_folder(vault.folder)


def _named(error: OSError, folder: Path) -> ReadOnlyFolder | VaultFull:
    kind = VaultFull if error.errno in {errno.ENOSPC, errno.EDQUOT} else ReadOnlyFolder
    return kind(folder=str(folder))
