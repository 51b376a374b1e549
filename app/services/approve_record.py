"""Approve what a supervisor must read: an assessment, a plan, a closure, which closes the case, or its offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.records import approving, case_records, closing
from app.records.errors import AnswersRefused, NothingToApprove, NotReadyToClose
from app.records.local import Saved, record_id, today
from app.records.origins import Origins
from app.records.transferring import against_making, judge_closing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.findings import Finding
    from db.models import Case


def approve_record(desk: Desk, kind: str, record: str) -> Saved:
    """An act of its own, also for what the supervisor wrote alone. Approved twice, it is approved once.

    NotReadyToClose names the questions that are still blank, AnswersRefused says why a case cannot be offered or
    closed now, and then nothing was approved.
    """
    with desk.write("approve") as session:
        if kind not in approving.APPROVED:
            raise NothingToApprove
        kept: Any
        kept, records = case_records.of_record(session, kind, record_id(record))
        if not approving.is_approved(kept):
            if not approving.waits(kept, Origins(session)):
                raise NothingToApprove
            open_questions = closing.gaps(session, records, today(desk)) if kind == "closure" else ()
            if open_questions:
                raise NotReadyToClose(open_questions)
            shut = _against(session, desk, kept, records.case)
            if shut:
                raise AnswersRefused(shut)
            kept.approved_by, kept.approved_on = desk.worker.code, today(desk).isoformat()
            if kind == "closure":
                session.flush()
                closing.settle_status(session, records.case)
            desk.audit(session, "approve", kind=kind, record=kept.id, subject=kept.subject)
        code = str(records.person.code or "") if records.person is not None else ""
        return Saved(kept.subject.hex(), records.case.id.hex(), str(records.case.number or ""), code)


def _against(session: Session, desk: Desk, kept: Any, case: Case) -> tuple[Finding, ...]:
    """What stands against an act that an approval brings about, whatever was so when it was written down."""
    if kept.kind == "transfer":
        return tuple(each.placed(kept.kind) for each in against_making(session, today(desk), kept, case))
    if kept.kind == "closure":
        return tuple(each.placed(kept.kind) for each in judge_closing(session, case))
    return ()


__all__ = ["Saved", "approve_record"]
