"""Approve what a supervisor must read: a risk assessment, a support plan, a closure, which closes the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.records import approving, case_records, closing
from app.records.errors import NothingToApprove, NotReadyToClose
from app.records.local import Saved, record_id, today
from app.records.origins import Origins

if TYPE_CHECKING:
    from app.desk import Desk


def approve_record(desk: Desk, kind: str, record: str) -> Saved:
    """An act of its own, also for what the supervisor wrote alone. Approved twice, it is approved once.

    NotReadyToClose names the questions that are still blank, and then nothing was approved.
    """
    with desk.write("approve") as session:
        if kind not in approving.APPROVED:
            raise NothingToApprove
        kept: Any
        kept, records = case_records.of_record(session, kind, record_id(record))
        if not approving.is_approved(kept):
            if not approving.waits(kept, Origins(session)):
                raise NothingToApprove
            open_questions = closing.gaps(session, records) if kind == "closure" else ()
            if open_questions:
                raise NotReadyToClose(open_questions)
            kept.approved_by, kept.approved_on = desk.worker.code, today(desk).isoformat()
            if kind == "closure":
                session.flush()
                closing.settle_status(session, records.case)
            desk.audit(session, "approve", kind=kind, record=kept.id, subject=kept.subject)
        code = str(records.person.code or "") if records.person is not None else ""
        return Saved(kept.subject.hex(), records.case.id.hex(), str(records.case.number or ""), code)


__all__ = ["Saved", "approve_record"]
