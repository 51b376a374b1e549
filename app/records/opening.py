"""From an opened key slot to a desk: the vault, who is at it, this device, and every alarm there is to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app import logs, paths
from app.desk import Desk, OrganisationCard
from app.keyring.errors import UnknownWorker
from app.records import erased_drafts, files, own_device, own_slots, plain_file, saved_drafts, workers
from db import schema
from db.drafts import Drafts
from db.errors import VaultError
from db.models import Organisation, Worker
from db.models.setting import get_setting, put_setting
from db.session import LocalAuthor, ReceivedAuthor, open_store
from db.types import new_id
from db.vault import open_vault

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.keyring.keys import VaultKey
    from app.keyring.slots import KeySlots
    from db.session import Store
    from db.vault import Vault

COPIED: Final = "vault.restored_copy"
CLOCK: Final = "vault.clock_back"
POST_QUANTUM: Final = "post_quantum"
FOUNDING: Final = "founding"
FOLDED: Final = "folded_up_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What came through the door: which folder, with which key, by which slot, and how often it was tried wrongly."""

    folder: Path
    key: VaultKey
    slot: str
    slots: KeySlots
    verb: str = "unlock"
    wrong_tries: int = 0


def open_desk(entry: Entry, vault: Vault | None = None) -> Desk:
    """Open everything or nothing; `vault` is given where it is open already."""
    vault = vault or open_vault(entry.folder, entry.key.database())
    store = None
    try:
        store = open_store(vault, paths.state_folder())
        _fold_what_waited(store)
        desk = _sit_down(entry, store)
    except BaseException:
        if store is not None:
            store.close()
        vault.close()
        raise
    erased_drafts.sweep(desk)
    saved_drafts.sweep(desk)
    plain_file.sweep(desk)
    _collect_files(desk)
    return desk


def _collect_files(desk: Desk) -> None:
    """What an attach that was cut off, or a form that was given up, left behind; it can wait if it does not go now."""
    try:
        with desk.store.read() as session:
            if not files.loose(session):
                return
        with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
            gone = files.collect(session, desk.drafts.mention)
        logs.event("files.collected", gone=gone)
    except (VaultError, OSError):
        logs.event("files.not_collected")


def _fold_what_waited(store: Store) -> None:
    """After an upgrade, once: lines that others sent and that only this Havenbook has tables for."""
    with store.read() as session:
        if get_setting(session, FOLDED) == schema.HEAD:
            return
    from app.sync.waiting import fold_waiting

    with store.write(ReceivedAuthor()) as session:
        found = fold_waiting(session)
        put_setting(session, FOLDED, schema.HEAD)
    logs.event("vault.folded_what_waited", records=found)


def _sit_down(entry: Entry, store: Store) -> Desk:
    worker_id = bytes.fromhex(entry.slot)
    with store.write(LocalAuthor(worker=worker_id)) as session:
        _found(session, store)
        worker = session.get(Worker, worker_id)
        if worker is None or worker.left is not None:
            raise UnknownWorker
        alarms = own_slots.check(session, entry.slots, entry.key) + _device_alarms(session, store)
        ours = session.scalars(select(Organisation).where(Organisation.ours)).one()
        desk = Desk(
            store=store,
            vault_path=entry.folder,
            vault_id=entry.key.vault,
            worker=workers.card(worker),
            organisation=OrganisationCard(ours.id.hex(), ours.name, ours.site or "", ours.kind),
            replica=store.replica,
            keys=own_device.keys(session),
            vault_key=entry.key,
            drafts=Drafts(paths.VaultPaths(entry.folder).drafts, entry.key.drafts()),
            demonstration=ours.demonstration,
            alarms=alarms,
        )
        outcome = f"after {entry.wrong_tries} wrong tries" if entry.wrong_tries else "done"
        desk.audit(session, entry.verb, outcome=outcome)
    logs.event("desk.opened", alarms=len(alarms), wrong=entry.wrong_tries)
    return desk


def _found(session: Session, store: Store) -> None:
    """The first opening makes the organisation and its first worker out of what the making of the vault left."""
    founding = get_setting(session, FOUNDING)
    if not isinstance(founding, dict):
        return
    session.add(
        Organisation(
            id=new_id(),
            name=founding["organisation"],
            kind=founding["kind"],
            site=founding["site"],
            ours=True,
            demonstration=founding["demonstration"] == "yes",
        )
    )
    session.add(workers.new_worker(founding["worker"], founding["name"], "administrator", store.clock.now()))
    put_setting(session, FOUNDING, None)
    session.flush()


def _device_alarms(session: Session, store: Store) -> tuple[str, ...]:
    """A copied vault gets new device keys, since its twin may still hold the old ones."""
    alarms = tuple(f"vault.{alarm}" for alarm in store.alarms)
    device = own_device.find(session)
    if device is not None and device.replica == store.replica:
        return alarms
    if device is not None and store.verdict == "clock":
        device.replica = store.replica
        return (*alarms, CLOCK)
    wanted = get_setting(session, POST_QUANTUM) != "no" if device is None else device.post_quantum
    own_device.make(session, store.replica, store.clock.now(), post_quantum=wanted)
    return alarms if device is None else (*alarms, COPIED)
