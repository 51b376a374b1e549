"""A case that a colleague is asked to take: how the request stands, without what nobody is asked, who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import select

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.keyring.passphrase import normal_name
from app.records import workers
from app.records.closing import is_closed
from app.records.errors import (
    NoSuchRecord,
    NotTheirCase,
    RequestAnswered,
    RequestBack,
    RequestHasNoObject,
    RequestStands,
)
from app.records.origins import Origins
from app.roles import may
from db.heads import Heads
from db.models import Case, CaseRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.desk import WorkerCard
    from app.records.intake import House
    from db.models import Worker
    from db.types import Answer

State = Literal["void", "taken", "not_taken", "taken_back", "no_object", "waiting"]
TAKEN: Final = "taken"
NOT_TAKEN: Final = "not_taken"
TAKEN_BACK: Final = "taken_back"
_ANSWERS: Final[dict[object, State]] = {TAKEN: "taken", NOT_TAKEN: "not_taken", TAKEN_BACK: "taken_back"}
_NEEDED: Final = ("look", "add_record")
"""What a role must allow before a case can be with somebody."""

NOT_OURS: Final = QT_TRANSLATE_NOOP("Findings", "Another house keeps this case. Only a case of this house is given on.")
CLOSED: Final = QT_TRANSLATE_NOOP("Findings", "This case is closed or void. Only an open case is given on.")
NOT_THEIRS: Final = QT_TRANSLATE_NOOP(
    "Findings", "This case is with somebody else. Whoever has it, or a supervisor, asks a colleague to take it."
)
NOBODY: Final = QT_TRANSLATE_NOOP(
    "Findings", "Nobody at work here has this name. Choose a colleague from the list of this field."
)
MAY_NOT: Final = QT_TRANSLATE_NOOP(
    "Findings", "The role of {name} here does not allow work on cases. Ask somebody else."
)
HAS_IT: Final = QT_TRANSLATE_NOOP("Findings", "{name} has this case already. Ask somebody else.")
ONESELF: Final = QT_TRANSLATE_NOOP("Findings", "You cannot ask yourself. Choose a colleague.")
ALREADY: Final = QT_TRANSLATE_NOOP(
    "Findings", "{name} is asked already and has not answered. Take that request back first, or wait."
)
PASSED: Final = QT_TRANSLATE_NOOP("Findings", "This day has passed. Leave your colleague time to answer.")


def state(request: CaseRequest, case: Case | None) -> State:
    """A pure function of the two records, in whatever order their lines came.

    A request holds as long as the case is with the one who had it then: given to somebody else meanwhile, closed or
    void, there is nothing left to answer. Of two requests for one case the second ends with the first that is taken.
    """
    said = _ANSWERS.get(request.answered)
    if request.voided is not None:
        return "taken_back" if said in {None, "taken_back"} else "void"
    if said is not None:
        return said
    if case is None or case.erased or case.subject != request.subject or case.voided is not None:
        return "no_object"
    return "no_object" if is_closed(case.case_status) or case.case_worker != request.held_by else "waiting"


def requests_of(session: Session, case: Case) -> list[CaseRequest]:
    """Those of this case, oldest first."""
    asked = select(CaseRequest).where(
        CaseRequest.case == case.id, CaseRequest.subject == case.subject, ~CaseRequest.erased
    )
    return sorted(session.scalars(asked), key=lambda each: (Heads.decode(each.st).first or (), each.id))


def colleague(session: Session, text: object) -> Worker | None:
    """Who is meant, among those at work here: by name or code, and no two here have one name."""
    here = workers.present(session)
    return next((each for each in here if isinstance(text, str) and text.strip() and _is(text, each)), None)


def may_ask(worker: WorkerCard | Worker | None, case: Case) -> bool:
    return worker is not None and (worker.code == case.case_worker or may(worker.role, "assign"))


def may_answer(worker: WorkerCard, request: CaseRequest) -> bool:
    """Whoever is asked; a supervisor for her, and then the record says who wrote the answer down."""
    return _is(request.asked_of, worker) or may(worker.role, "assign")


def may_take_back(worker: WorkerCard, request: CaseRequest) -> bool:
    return worker.code in {request.asked_by, request.held_by} or may(worker.role, "assign")


def is_asked(worker: WorkerCard, request: CaseRequest) -> bool:
    return _is(request.asked_of, worker)


def judge(session: Session, house: House, case: Case, about: tuple[bytes, Mapping[str, Answer]]) -> Iterator[Finding]:
    """Why this request cannot be made now; `about` is its id and its answers."""
    record, answers = about
    if not Origins(session).is_own(case):
        yield Finding("asked_of", "request.not_ours", NOT_OURS)
    elif case.voided is not None or is_closed(case.case_status):
        yield Finding("asked_of", "request.closed", CLOSED)
    elif not may_ask(workers.by_code(session, house.worker_code), case):
        yield Finding("asked_of", "request.not_theirs", NOT_THEIRS)
    yield from _judge_colleague(session, house, case, answers.get("asked_of"))
    for other in requests_of(session, case):
        if other.id != record and state(other, case) == "waiting":
            yield Finding("asked_of", "request.already", ALREADY, facts=(("name", str(other.asked_of)),))
    until = answers.get("until")
    if isinstance(until, str) and until < house.today.isoformat():
        yield Finding("until", "request.passed", PASSED)


def open_request(session: Session, request: bytes) -> tuple[CaseRequest, Case]:
    """One that still can be answered; else RequestAnswered, RequestBack or RequestHasNoObject, which say why not."""
    record = session.get(CaseRequest, request)
    if record is None or record.erased:
        raise NoSuchRecord
    case = session.get(Case, record.case) if record.case is not None else None
    how = state(record, case)
    if how in {"taken", "not_taken"}:
        raise RequestAnswered
    if how in {"taken_back", "void"}:
        raise RequestBack
    if how == "no_object" or case is None:
        raise RequestHasNoObject
    return record, case


def taker(session: Session, request: CaseRequest) -> Worker | None:
    """Whoever was asked, if she is still here and her role still allows it."""
    found = colleague(session, request.asked_of)
    return found if found is not None and _works_on_cases(found) else None


def before_change(session: Session, house: House, record: Any, names: Iterable[str]) -> None:
    """Before a request is corrected or voided: only by whoever asked, never once it is answered, never for another.

    Somebody else is asked by a new request: the first would never hear that it is over.
    """
    if not isinstance(record, CaseRequest):
        return
    by = workers.by_code(session, house.worker_code)
    if by is None or not may_take_back(workers.card(by), record):
        raise NotTheirCase
    asked = set(names)
    if asked and (record.answered is not None or "asked_of" in asked):
        raise RequestStands


def end(request: CaseRequest, house: House, answer: str, why: str | None = None) -> None:
    request.answered, request.answered_on = answer, house.today.isoformat()
    request.answered_by, request.answered_why = house.worker_code, why


def _judge_colleague(session: Session, house: House, case: Case, name: Answer) -> Iterator[Finding]:
    found = colleague(session, name)
    if found is None:
        yield Finding("asked_of", "request.nobody", NOBODY)
        return
    told = (("name", found.name),)
    if found.code == house.worker_code:
        yield Finding("asked_of", "request.oneself", ONESELF)
    elif found.code == case.case_worker:
        yield Finding("asked_of", "request.has_it", HAS_IT, facts=told)
    elif not _works_on_cases(found):
        yield Finding("asked_of", "request.may_not", MAY_NOT, facts=told)


def _works_on_cases(worker: Worker) -> bool:
    return all(may(worker.role, verb) for verb in _NEEDED)


def _is(text: object, worker: WorkerCard | Worker) -> bool:
    if not isinstance(text, str):
        return False
    return text.strip() == worker.code or normal_name(text) == normal_name(worker.name)
