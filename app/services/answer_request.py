"""Answer a request to take a case: take it, which hands it over in the same unit of work, or say no and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import asking
from app.records.errors import NoSuchWorker, NotTheirCase, ReasonMissing
from app.records.local import house, record_id

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.models import Case, CaseRequest


def take(desk: Desk, request: str) -> None:
    """The case is with whoever was asked from now on, also where a supervisor answers for her.

    A late yes is a yes as well: after its day a request holds until it is answered or taken back. NoSuchWorker where
    she left or may not work on cases any more.
    """
    with desk.write("answer_request") as session:
        asked, case = _asked(desk, session, request)
        taker = asking.taker(session, asked)
        if taker is None:
            raise NoSuchWorker
        case.case_worker = taker.code
        asking.end(asked, house(desk), asking.TAKEN)
        desk.audit(session, "answer_request", kind="case", record=case.id, subject=case.subject, outcome="taken")


def decline(desk: Desk, request: str, why: str) -> None:
    """The case stays where it is; whoever asked reads the reason."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("answer_request") as session:
        asked, case = _asked(desk, session, request)
        asking.end(asked, house(desk), asking.NOT_TAKEN, why.strip())
        desk.audit(session, "answer_request", kind="case", record=case.id, subject=case.subject, outcome="not_taken")


def _asked(desk: Desk, session: Session, request: str) -> tuple[CaseRequest, Case]:
    asked, case = asking.open_request(session, record_id(request))
    if not asking.may_answer(desk.worker, asked):
        raise NotTheirCase
    return asked, case
