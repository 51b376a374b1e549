"""The course First steps: what each worker has done of it, and who finished it and stands in no training for it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.course import CODES, HOURS
from app.records.local import today
from db.models import Worker
from db.models.setting import get_setting, put_setting

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.types import Answer

_WRITTEN: Final = "course:written"


@dataclass(frozen=True, slots=True)
class Finished:
    """`workers` by id and name. `training` and `answers` are what to write down of them: the same people have the same
    id, so that pressed twice it is one training.
    """

    workers: tuple[tuple[str, str], ...]
    training: str
    answers: dict[str, Answer]


def my_course(desk: Desk) -> frozenset[str]:
    """The codes of the lessons that this worker has done."""
    with desk.read("look") as session:
        return _done(session, desk.worker.id)


def do_lesson(desk: Desk, code: str, *, done: bool) -> frozenset[str]:
    """A lesson that is not known is passed over; what is done is told back."""
    with desk.write("learn") as session:
        now = (_done(session, desk.worker.id) | {code} if done else _done(session, desk.worker.id) - {code}) & CODES
        put_setting(session, _place(desk.worker.id), sorted(now))
        return now


def finished(desk: Desk) -> Finished:
    """Those who work here, did every lesson, and were not written down for it yet."""
    with desk.read("keep_trainings") as session:
        known = set(_listed(session, _WRITTEN))
        there = session.scalars(select(Worker).where(Worker.left.is_(None)).order_by(Worker.name))
        found = [(each.id.hex(), each.name) for each in there if each.id.hex() not in known]
        workers = tuple(each for each in found if _done(session, each[0]) == CODES)
        ids = sorted(worker for worker, _name in workers)
        answers: dict[str, Any] = {
            "held_on": today(desk).isoformat(), "training_subject": "this_program", "hours": HOURS,
            "trainer_kind": "by_themselves", "attended": ids, "others": 0,
        }  # fmt: skip
        return Finished(workers, sha256(" ".join(["course", *ids]).encode()).hexdigest()[:32], answers)


def note_written(desk: Desk, told: Finished) -> None:
    """They stand in the list of trainings now."""
    with desk.write("keep_trainings") as session:
        now = {*_listed(session, _WRITTEN), *(worker for worker, _name in told.workers)}
        put_setting(session, _WRITTEN, sorted(now))


def _done(session: Session, worker: str) -> frozenset[str]:
    return frozenset(_listed(session, _place(worker))) & CODES


def _listed(session: Session, place: str) -> list[str]:
    kept = get_setting(session, place, [])
    return [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []


def _place(worker: str) -> str:
    return f"course:{worker}"
