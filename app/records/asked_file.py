"""A small plain file that somebody asked for: never beside the vault, and in the access log before it is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.bundle.drive import failures_named
from app.records import plain_file
from app.records.errors import NotAPlaceForPrints

if TYPE_CHECKING:
    from app.desk import Desk


def place(desk: Desk, path: Path | str) -> Path:
    """Where it may go. Raises NotAPlaceForPrints, or a DriveError where the folder is not there."""
    target, vault = Path(path), Path(desk.vault_path).resolve()
    with failures_named():
        folder = target.parent.resolve(strict=True)
    if folder == vault or vault in folder.parents or target.is_symlink():
        raise NotAPlaceForPrints
    return target


def write(desk: Desk, target: Path, data: bytes) -> None:
    """Whole and read back or not at all, after the row in the access log. Raises a DriveError."""
    plain_file.deliver(desk, target, lambda out: out.write(data))
