"""How much the vault holds: its own size, the files in it, and whether it grows too large to carry and back up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from db.models import Blob

if TYPE_CHECKING:
    from app.desk import Desk

WARN_ABOVE: Final = 20 << 30


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes. `large` when one backup no longer fits on what a house usually has: time to part with old files."""

    vault: int
    files: int
    count: int
    large: bool


def storage(desk: Desk) -> Storage:
    with desk.read("look") as session:
        found = session.execute(
            select(func.count(), func.coalesce(func.sum(Blob.size), 0)).where(Blob.hash.is_not(None))
        ).one()
    size = desk.store.vault.path.stat().st_size
    return Storage(vault=size, files=found[1], count=found[0], large=max(size, found[1]) > WARN_ABOVE)
