"""A worker's own passphrase, changed by the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths
from app.keyring.attempts import Attempts
from app.keyring.calibration import calibrate
from app.keyring.errors import WrongPassphrase
from app.keyring.passphrase import must_be_strong
from app.keyring.slots import Way
from app.records import own_slots

if TYPE_CHECKING:
    from app.crypto.primitives import Argon2Cost
    from app.desk import Desk


def change_passphrase(desk: Desk, old: str, new: str, cost: Argon2Cost | None = None) -> None:
    """The old one is asked for, so that an unlocked laptop left alone cannot be taken over."""
    with desk.read("change_passphrase") as session:
        slots = own_slots.unaltered(desk, session)
    must_be_strong(new, about=(desk.worker.name, desk.organisation.name))
    with Attempts(paths.VaultPaths(desk.vault_path).attempts).one_try(WrongPassphrase) as attempt:
        slots.open(Way.worker(desk.worker.name, old))
        attempt.right()
    way = Way.worker(desk.worker.name, new)
    slots.put(desk.vault_key, desk.worker.id, way, cost=cost or calibrate())
    with desk.write("change_passphrase") as session:
        own_slots.keep(desk, session, slots)
        desk.audit(session, "change_passphrase")
