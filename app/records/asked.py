"""How asking a colleague to take one case stands, for its page: who is asked, what was answered, what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import asking, workers
from app.records.closing import is_closed
from app.records.due_requests import is_told
from app.records.origins import Origins

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import WorkerCard
    from app.records.asking import State
    from db.models import Case, CaseRequest


@dataclass(frozen=True, slots=True)
class Request:
    """One that waits, or the latest that was answered. Workers by name; days as text.

    `mine`: the one at this desk is asked. `late`: its day has passed. `by` is who answered where it was somebody else.
    `gone`: whoever is asked does not work on cases here any more. `also` are others who are asked for the same case.
    """

    record: str
    state: State
    asked_of: str
    asked_by: str
    until: str
    on: str
    why: str
    must_know: str
    reason: str
    by: str
    mine: bool
    late: bool
    gone: bool
    may_answer: bool
    may_take_back: bool
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """`may_ask`: this worker can ask a colleague now. `request` is None where nothing is to be told."""

    may_ask: bool
    request: Request | None


def how_asked(session: Session, case: Case, worker: WorkerCard, today: date) -> Asking:
    """Of several that wait the one that asks this worker, else the first; whoever takes the case ends them all."""
    told = [each for each in asking.requests_of(session, case) if is_told(each, case, today)]
    waiting = [each for each in told if asking.state(each, case) == "waiting"]
    waiting.sort(key=lambda each: not asking.is_asked(worker, each))
    shown = next(iter(waiting or told[-1:]), None)
    open_here = case.voided is None and not is_closed(case.case_status) and Origins(session).is_own(case)
    may_ask = open_here and not waiting and asking.may_ask(worker, case)
    if shown is None:
        return Asking(may_ask, None)
    others = [each for each in waiting if each is not shown]
    return Asking(may_ask, _view(session, case, shown, (worker, today), others))


def _view(
    session: Session, case: Case, request: CaseRequest, seen: tuple[WorkerCard, date], others: list[CaseRequest]
) -> Request:
    (worker, today), origins = seen, Origins(session)
    how = asking.state(request, case)
    waits = how == "waiting"
    by = workers.by_code(session, request.answered_by) if isinstance(request.answered_by, str) else None
    return Request(
        record=request.id.hex(),
        state=how,
        asked_of=origins.named(request.asked_of),
        asked_by=origins.named(request.asked_by),
        until=_text(request.until),
        on=_text(request.answered_on),
        why=_text(request.asked_why),
        must_know=_text(request.must_know),
        reason=_text(request.answered_why),
        by=by.name if by is not None and not asking.is_asked(workers.card(by), request) else "",
        mine=asking.is_asked(worker, request),
        late=waits and _text(request.until) < today.isoformat(),
        gone=waits and asking.taker(session, request) is None,
        may_answer=waits and asking.may_answer(worker, request),
        may_take_back=waits and asking.may_take_back(worker, request),
        also=tuple(origins.named(each.asked_of) for each in others),
    )


def _text(answer: object) -> str:
    return answer if isinstance(answer, str) else ""
