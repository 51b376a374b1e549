"""A further worker at this vault: a name, a role, a key slot of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.crypto import primitives
from app.keyring.calibration import calibrate
from app.keyring.passphrase import must_be_strong, proper_name
from app.keyring.slots import Way
from app.records import own_slots, workers
from app.roles import ROLES, UnknownRole

if TYPE_CHECKING:
    from app.crypto.primitives import Argon2Cost
    from app.desk import Desk, WorkerCard


def add_worker(desk: Desk, name: str, role: str, passphrase: str, cost: Argon2Cost | None = None) -> WorkerCard:
    """The new worker types the passphrase; nobody else's is needed, and the slot names nobody."""
    with desk.read("add_worker") as session:
        slots = own_slots.unaltered(desk, session)
        known = {worker.id.hex() for worker in workers.present(session)}
        workers.must_be_free(session, name)
    if role not in ROLES:
        raise UnknownRole(role)
    name = proper_name(name)
    must_be_strong(passphrase, about=(name, desk.organisation.name))
    slots.drop_strangers(desk.vault_key, known)
    worker_id = primitives.random_bytes(8).hex()
    slots.put(desk.vault_key, worker_id, Way.worker(name, passphrase), cost=cost or calibrate())
    with desk.write("add_worker") as session:
        workers.must_be_free(session, name)
        worker = workers.new_worker(worker_id, name, role, desk.store.clock.now())
        session.add(worker)
        session.flush()
        own_slots.keep(desk, session, slots)
        desk.audit(session, "add_worker")
        return workers.card(worker)
