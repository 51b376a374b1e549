"""Hand a case over: a worker asks another to take it, and it changes hands when that one or a supervisor agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records, own_tasks, workers
from app.records.correction import work_out
from app.records.errors import NoSuchRecord, NoSuchWorker, NotTheirCase
from app.records.local import house, record_id, today
from app.records.tasks import whose_of
from app.roles import may
from db.models import Task, Worker
from db.received import lines_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.models import Case


def ask_to_take(desk: Desk, case: str, worker_code: str, task: str) -> str:
    """The id of the task that asks; `task` is the id it shall have, so that asking twice asks once."""
    task_id = record_id(task)
    with desk.write("hand_over") as session:
        asked_for = case_records.of_case(session, record_id(case)).case
        if asked_for.erased or asked_for.voided is not None:
            raise NoSuchRecord
        if asked_for.case_worker != desk.worker.code and not may(desk.worker.role, "assign"):
            raise NotTheirCase
        if worker_code not in {worker.code for worker in workers.present(session)}:
            raise NoSuchWorker
        standing = session.get(Task, task_id)
        if standing is None:
            session.add(own_tasks.asking(house(desk), asked_for, worker_code, task_id))
            desk.audit(session, "hand_over", kind="case", record=asked_for.id, subject=asked_for.subject)
        elif standing.case != asked_for.id:
            raise NoSuchRecord
        return task_id.hex()


def take_over(desk: Desk, task: str) -> None:
    """The case is now the one's who was asked, and the task is done; done twice, it is done once."""
    with desk.write("hand_over") as session:
        record, records = case_records.of_record(session, "task", record_id(task))
        if not isinstance(record, Task) or record.what != own_tasks.TAKE_OVER or record.voided is not None:
            raise NoSuchRecord
        asked = whose_of(session, desk.worker).mine(record.who) or may(desk.worker.role, "assign")
        if not asked or not _was_asked_rightly(session, record, records.case):
            raise NotTheirCase
        if record.state != "open":
            return
        records.case.case_worker = _still_here(session, record.who)
        record.state = "done"
        work_out(record, today(desk))
        desk.audit(session, "hand_over", kind="case", record=records.case.id, subject=record.subject)


def _was_asked_rightly(session: Session, task: Task, case: Case) -> bool:
    """Anybody can type a task of these words; it counts where the one responsible or a supervisor wrote it."""
    first = min(lines_of(session, task.id), key=lambda line: line.hlc)
    asker = session.get(Worker, first.worker)
    if asker is None:
        return False
    return task.state != "open" or asker.code == case.case_worker or may(asker.role, "assign")


def _still_here(session: Session, code: object) -> str:
    found = next((worker.code for worker in workers.present(session) if worker.code == code), None)
    if found is None:
        raise NoSuchWorker
    return found
