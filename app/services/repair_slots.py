"""The key file put right again from the copy inside the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths
from app.keyring.errors import SlotFileAltered
from app.records import own_slots

if TYPE_CHECKING:
    from app.desk import Desk


def repair_slots(desk: Desk) -> int:
    """An administrator's answer to the alarm; how many slots the file has afterwards."""
    with desk.write("repair_slots") as session:
        copy = own_slots.inside(session, desk.vault_key)
        if copy is None:
            raise SlotFileAltered
        copy.write(paths.VaultPaths(desk.vault_path).slots)
        desk.audit(session, "repair_slots")
        return len(copy.document.slots)
