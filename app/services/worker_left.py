"""A worker leaves, and may come back: her key slot goes, her name stays wherever she wrote."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from app.keyring.calibration import calibrate
from app.keyring.errors import LeftWrongDay, MayNotLeave, UnknownWorker
from app.keyring.passphrase import must_be_strong
from app.keyring.slots import Way
from app.records import own_slots, workers
from app.records.local import today

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.crypto.primitives import Argon2Cost
    from app.desk import Desk, WorkerCard
    from db.models import Worker

VERB = "worker_left"


def worker_left(desk: Desk, worker: str, day: str) -> WorkerCard:
    """`worker` is her id, `day` an ISO day, not after today and not before she came. She cannot unlock any more.

    Raises UnknownWorker, LeftWrongDay; MayNotLeave for whoever sits here, and for an administrator where a supervisor
    sits, so that somebody can always let others in. Old copies of the key file open old copies of the vault still.
    """
    with desk.write(VERB) as session:
        gone = _present(session, worker)
        if gone.id == desk.worker_id or (gone.role == "administrator" and desk.worker.role != "administrator"):
            raise MayNotLeave
        gone.left = _moment(desk, gone, day)
        session.flush()
        slots = own_slots.unaltered(desk, session)
        slots.drop(desk.vault_key, worker)
        own_slots.keep(desk, session, slots)
        desk.audit(session, VERB, kind="worker", outcome=f"{gone.code} left")
        return workers.card(gone)


def former(desk: Desk) -> tuple[tuple[WorkerCard, str], ...]:
    """Who worked here, each with the day she left, the last first."""
    with desk.read("look") as session:
        return tuple((workers.card(each), _day(each.left).isoformat()) for each in workers.gone(session) if each.left)


def let_in_again(desk: Desk, worker: str, passphrase: str, cost: Argon2Cost | None = None) -> WorkerCard:
    """She types a new passphrase; name, code and role are as they were, and no day of leaving stands any more."""
    with desk.read("add_worker") as session:
        slots = own_slots.unaltered(desk, session)
        found = _gone(session, worker)
        name = found.name
        workers.must_be_free_of_others(session, found)
    must_be_strong(passphrase, about=(name, desk.organisation.name))
    slots.put(desk.vault_key, worker, Way.worker(name, passphrase), cost=cost or calibrate())
    with desk.write("add_worker") as session:
        back = _gone(session, worker)
        back.left, back.slot = None, worker
        session.flush()
        own_slots.keep(desk, session, slots)
        desk.audit(session, "add_worker", kind="worker", outcome=f"{back.code} let in again")
        return workers.card(back)


def _present(session: Session, worker: str) -> Worker:
    found = next((each for each in workers.present(session) if each.id.hex() == worker), None)
    if found is None:
        raise UnknownWorker
    return found


def _gone(session: Session, worker: str) -> Worker:
    found = next((each for each in workers.gone(session) if each.id.hex() == worker), None)
    if found is None:
        raise UnknownWorker
    return found


def _moment(desk: Desk, worker: Worker, day: str) -> datetime:
    """At the end of the day on this laptop's calendar, or now, where it is today."""
    try:
        left = date.fromisoformat(day)
    except ValueError:
        raise LeftWrongDay from None
    if not _day(worker.added) <= left <= today(desk):
        raise LeftWrongDay
    now = desk.store.clock.now()
    return min(datetime.combine(left, time(23, 59, 59)).astimezone(), now)


def _day(moment: datetime) -> date:
    return moment.astimezone().date()


__all__ = ["former", "let_in_again", "worker_left"]
