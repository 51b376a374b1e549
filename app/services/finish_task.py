"""Say of a task that it is done, no longer needed, kept for after the case, or open again; the app keeps the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.records import case_records
from app.records.correction import work_out
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from db.models import Task

if TYPE_CHECKING:
    from app.desk import Desk

State = Literal["done", "not_needed", "kept", "open"]


def finish_task(desk: Desk, task: str, state: State = "done") -> None:
    """Said twice, it stays as it is. Kept, it is open and goes on after the case is closed."""
    with desk.write("finish_task") as session:
        record, _ = case_records.of_record(session, "task", record_id(task))
        if not isinstance(record, Task) or record.voided is not None:
            raise NoSuchRecord
        said = ("open", "yes") if state == "kept" else (state, None)
        if (record.state, record.after_closing) == said:
            return
        record.state, record.after_closing = said
        work_out(record, today(desk))
        desk.audit(session, "finish_task", kind="task", record=record.id, subject=record.subject)
