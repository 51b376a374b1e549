"""Requests to take a case that ask something today or tell it: whoever is asked, who asked, and supervisors."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from app.records import asking
from app.records.due import MOST, Due
from app.roles import may
from db.models import Case, CaseRequest

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import WorkerCard
    from app.records.asking import State

_TOLD: Final = timedelta(days=14)
_ORDER: Final = ("asked", "not_taken", "asking", "between", "no_object", "not_asked", "was_taken")
_TO_ASKED: Final[dict[State, str]] = {"waiting": "asked", "taken_back": "not_asked", "no_object": "no_object"}
_TO_ASKER: Final[dict[State, str]] = {
    "waiting": "asking", "not_taken": "not_taken", "taken": "was_taken", "no_object": "no_object",
}  # fmt: skip
_TO_SUPERVISOR: Final[dict[State, str]] = {"waiting": "between", "not_taken": "not_taken"}


def requests(session: Session, day: date, worker: WorkerCard) -> list[Due]:
    """Why each is told: asked (answer it), asking (yours waits), between (two others'), was_taken, not_taken,
    not_asked (taken back) or no_object. The day is that by which an answer is needed, or the day it came.
    """
    since = (day - _TOLD).isoformat()
    asked = (
        select(CaseRequest, Case)
        .join(Case, (Case.id == CaseRequest.case) & (Case.subject == CaseRequest.subject))
        .where(~CaseRequest.erased, or_(CaseRequest.answered_on.is_(None), CaseRequest.answered_on >= since))
        .order_by(CaseRequest.id.desc())
        .limit(MOST)
    )
    found = []
    for request, case in session.execute(asked):
        why = _why(request, case, worker) if is_told(request, case, day) else ""
        if why:
            on = {"no_object": None}.get(why, request.until if request.answered is None else request.answered_on)
            found.append(Due("case_request", request.id, request.subject, on if isinstance(on, str) else "", why))
    return sorted(found, key=lambda due: (_ORDER.index(due.why), due.day, due.record))


def is_told(request: CaseRequest, case: Case, day: date) -> bool:
    """As long as it waits; an answer for two weeks, and as long after its day that there is nothing left to answer."""
    how = asking.state(request, case)
    if how in {"waiting", "void"}:
        return how == "waiting"
    on = request.until if how == "no_object" else request.answered_on
    return isinstance(on, str) and on >= (day - _TOLD).isoformat()


def _why(request: CaseRequest, case: Case, worker: WorkerCard) -> str:
    how = asking.state(request, case)
    if asking.is_asked(worker, request):
        return _TO_ASKED.get(how, "")
    if worker.code in {request.asked_by, request.held_by}:
        return _TO_ASKER.get(how, "")
    return _TO_SUPERVISOR.get(how, "") if may(worker.role, "assign") else ""
