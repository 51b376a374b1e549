"""Who works at this vault: made, found by name, shown as cards."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.desk import WorkerCard
from app.keyring.errors import NameTaken, UnknownWorker
from app.keyring.passphrase import normal_name
from db.models import Worker

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

_CODE_ALPHABET: Final = "23456789BCDFGHJKMNPQRSTVWXZ"
_CODE_LENGTH: Final = 5


def new_worker(worker_id: str, name: str, role: str, now: datetime) -> Worker:
    """`code` stands for the worker in what other organisations see; it says nothing of the name."""
    code = "W-" + "".join(secrets.choice(_CODE_ALPHABET) for _ in range(_CODE_LENGTH))
    return Worker(id=bytes.fromhex(worker_id), code=code, name=name, role=role, slot=worker_id, added=now)


def present(session: Session) -> list[Worker]:
    return list(session.scalars(select(Worker).where(Worker.left.is_(None)).order_by(Worker.added, Worker.code)))


def gone(session: Session) -> list[Worker]:
    """Who left, the last first."""
    return list(session.scalars(select(Worker).where(Worker.left.is_not(None)).order_by(Worker.left.desc())))


def by_name(session: Session, name: str) -> Worker:
    wanted = normal_name(name)
    found = next((worker for worker in present(session) if normal_name(worker.name) == wanted), None)
    if found is None:
        raise UnknownWorker
    return found


def by_code(session: Session, code: str) -> Worker | None:
    return session.scalars(select(Worker).where(Worker.code == code)).first()


def must_be_free(session: Session, name: str) -> None:
    wanted = normal_name(name)
    if any(normal_name(worker.name) == wanted for worker in session.scalars(select(Worker))):
        raise NameTaken


def must_be_free_of_others(session: Session, worker: Worker) -> None:
    """Nobody who works here has the name of whoever comes back: a slot is found by it."""
    if any(normal_name(each.name) == normal_name(worker.name) for each in present(session)):
        raise NameTaken


def card(worker: Worker) -> WorkerCard:
    return WorkerCard(worker.id.hex(), worker.code, worker.name, worker.role)
