"""Make one worker responsible for cases: all of them, or none if one of them is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records, workers
from app.records.errors import NoSuchRecord, NoSuchWorker
from app.records.local import record_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.desk import Desk


def assign_cases(desk: Desk, cases: Iterable[str], worker_code: str) -> int:
    """How many changed hands; a case that was hers before is not touched."""
    wanted = list(dict.fromkeys(cases))
    changed = 0
    with desk.write("assign") as session:
        if worker_code not in {worker.code for worker in workers.present(session)}:
            raise NoSuchWorker
        for each in wanted:
            case = case_records.of_case(session, record_id(each)).case
            if case.erased:
                raise NoSuchRecord
            if case.case_worker != worker_code:
                case.case_worker = worker_code
                changed += 1
                desk.audit(session, "assign", kind="case", record=case.id, subject=case.subject)
    return changed
