"""Whole vaults for tests: made with the floor's cost, opened by the wait-free clock, compared row by row."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.keyring.calibration import FLOOR
from app.paths import state_folder
from app.services.create_vault import Created, NewVault, create_vault
from app.services.unlock_vault import unlock_vault
from db import vault as vaults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.progress import Progress

PASSPHRASE = "five quiet geese folded maps"
OTHER = "seven loud tractors under snow"
MAY_GROW = {"audit", "bundle_log"}


def make(folder: Path, progress: Progress | None = None, **wishes: Any) -> Created:
    """A vault of the Sunflower house with Amina as its administrator."""
    asked = {
        "folder": folder,
        "organisation": "Sunflower",
        "site": "SUN",
        "kind": "shelter",
        "worker_name": "Amina",
        "passphrase": PASSPHRASE,
        "cost": FLOOR,
        **wishes,
    }
    return create_vault(NewVault(**asked), progress)


_laid: dict[tuple[Any, ...], tuple[Path, str, str]] = {}


def copy_of(folder: Path, **wishes: Any) -> Created:
    """The same as `make`, by a copy of one that was made before; two with one folder name are never open at once.

    What this machine remembers of the vault is put back with it, so that the copy is the vault that was left; that
    somebody typed a wrong passphrase for another copy is forgotten.
    """
    asked = (folder.name, *sorted(wishes.items()))
    if asked not in _laid:
        home = Path(tempfile.mkdtemp(prefix="laid-", dir=Path(os.environ["XDG_DATA_HOME"]).parent))
        made = make(home / "vault", **wishes)
        made.desk.close()
        shutil.copy(made.desk.store.continuity.path, home)
        _laid[asked] = home, made.desk.store.continuity.path.name, made.recovery_code
    home, sidecar, code = _laid[asked]
    shutil.copytree(home / "vault", folder)
    state_folder().mkdir(parents=True, exist_ok=True)
    shutil.copy(home / sidecar, state_folder())
    for waited in state_folder().glob("*.attempts"):
        waited.unlink()
    return Created(unlock_vault(folder, "Amina", wishes.get("passphrase", PASSPHRASE)), code)


def dump(folder: Path, raw_key: bytes) -> dict[str, list[Any]]:
    """Every row of every table but those that a refusal may add to; for a vault that nobody has open."""
    raw = vaults.connect(folder / vaults.FILE, vaults.Key(raw_key))
    try:
        tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        rows = {table: raw.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
    finally:
        raw.close()
    rows["setting"] = [row for row in rows["setting"] if row[0] != "continuity_nonce"]
    return {table: found for table, found in rows.items() if table not in MAY_GROW}


def no_wait(folder: Path) -> None:
    """As if the wait after the last wrong try were over."""
    file = folder / "attempts.json"
    if file.exists():
        file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "at": 0}), "utf-8")


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may write anywhere; to the file system this thread is nobody for a while."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None)
    libc.setfsgid(65534)
    libc.setfsuid(65534)
    try:
        yield
    finally:
        libc.setfsuid(0)
        libc.setfsgid(0)
