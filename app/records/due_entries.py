"""What is due as a page shows it: whose it is, in what words, by when, and what opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records.due import Due
from app.records.origins import Origins
from app.records.who import Who, chunks, known
from db.codes.lists import code_list
from db.models import (
    AssessmentRisk,
    CaseRequest,
    Closure,
    Consent,
    FollowUp,
    LegalAction,
    RedFlag,
    Referral,
    Service,
    SupportPlan,
    Task,
    Transfer,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import InstrumentedAttribute, Session

    from app.records.tasks import Whose


@dataclass(frozen=True, slots=True)
class Entry:
    """`why` is that of a Due, and of offers what app/records/due_offers.py says; `day` is empty where none is written.

    `words` were typed by people, `label` is one for the context Codes; `mine` and `urgent` are of tasks. Of a request
    to take a case `who` is the name of whom it asks and `words` that of who asks, or why the answer was no. `alike`:
    somebody else here is called the same.
    """

    kind: str
    record: str
    why: str
    case: str
    person: str
    number: str
    code: str
    name: str
    alike: bool
    day: str
    late: bool
    words: str
    label: str
    who: str
    mine: bool
    urgent: bool
    danger: bool


# The columns that say what each kind is about: words that were typed, then a code and its list.
_ABOUT: Final[dict[str, tuple[InstrumentedAttribute[Any] | None, InstrumentedAttribute[Any] | None, str]]] = {
    "task": (Task.what, None, ""),
    "red_flag": (RedFlag.wording, None, ""),
    "assessment_risk": (None, AssessmentRisk.overall_risk, "risk_level"),
    "support_plan": (SupportPlan.objectives, None, ""),
    "closure": (None, Closure.reason, "closure_reason"),
    "follow_up": (None, None, ""),
    "legal_action": (None, LegalAction.legal_kind, "legal_kind"),
    "transfer": (Transfer.offered_to, None, ""),
    "referral": (Referral.referred_to, None, ""),
    "service": (None, Service.service_type, "service_type"),
    "case_request": (None, None, ""),
    "consent": (Consent.recipient, Consent.consent_purpose, "consent_purpose"),
}
_NEVER_LATE: Final = frozenset(
    {
        "approve",
        "keep",
        "of_age",
        "disputed",
        "unseen",
        "offered",
        "taken",
        "declined",
        "waiting",
        "was_taken",
        "not_taken",
        "not_asked",
        "no_object",
        "no_answer",
    }
)
_MODELS: Final[dict[str, Any]] = {
    kept.kind: kept
    for kept in (
        Task,
        RedFlag,
        AssessmentRisk,
        SupportPlan,
        Closure,
        FollowUp,
        LegalAction,
        Consent,
        Transfer,
        CaseRequest,
        Referral,
        Service,
    )
}


def entries(session: Session, dues: Sequence[Due], day: date, whose: Whose) -> tuple[Entry, ...]:
    """In the order given, read with a few statements however many kinds there are; what is gone is left out."""
    told = {kind: _told(session, kind, dues) for kind in dict.fromkeys(due.kind for due in dues)}
    people = known(session, [(due.subject, None) for due in dues])
    return tuple(
        _entry(due, told[due.kind][due.record], people[due.subject], (day, whose))
        for due in dues
        if due.record in told[due.kind]
    )


def is_late(due: Due, day: date) -> bool:
    return "" < due.day < day.isoformat() and due.why not in _NEVER_LATE


def key_of(due: Due) -> str:
    """What names it until its words are asked for: a long list is one of keys."""
    return f"{due.why}:{due.kind}:{due.record.hex()}:{due.subject.hex()}:{due.day}"


def due_of(key: str) -> Due:
    why, kind, record, subject, day = key.split(":")
    return Due(kind, bytes.fromhex(record), bytes.fromhex(subject), day, why)


def _told(session: Session, kind: str, dues: Sequence[Due]) -> dict[bytes, Mapping[str, Any]]:
    kept = _MODELS[kind]
    words, code, _ = _ABOUT[kind]
    columns = [kept.id.label("id")]
    columns += [words.label("words")] if words is not None else []
    columns += [code.label("code")] if code is not None else []
    columns += [Task.who.label("who"), Task.urgent.label("urgent")] if kind == "task" else []
    columns += [kept.case.label("case")] if kind != "consent" else []
    wanted = [due.record for due in dues if due.kind == kind]
    if kind == "case_request":
        return _requests(session, dues)
    found: dict[bytes, Mapping[str, Any]] = {}
    for chunk in chunks(wanted):
        asked = select(*columns).where(kept.id.in_(chunk), ~kept.erased)
        found |= {row["id"]: row for row in session.execute(asked).mappings()}
    return found


def _requests(session: Session, dues: Sequence[Due]) -> dict[bytes, Mapping[str, Any]]:
    """Who asks whom, by name; where the answer was no, why."""
    why, origins = {due.record: due.why for due in dues if due.kind == "case_request"}, Origins(session)
    found: dict[bytes, Mapping[str, Any]] = {}
    for chunk in chunks(why):
        for each in session.scalars(select(CaseRequest).where(CaseRequest.id.in_(chunk), ~CaseRequest.erased)):
            words = each.answered_why if why[each.id] == "not_taken" else origins.named(each.asked_by)
            found[each.id] = {"case": each.case, "who": origins.named(each.asked_of), "words": words}
    return found


def _entry(due: Due, told: Mapping[str, Any], who: Who, now: tuple[date, Whose]) -> Entry:
    day, whose = now
    worker, code = told.get("who"), told.get("code")
    case = told.get("case")
    return Entry(
        kind=due.kind,
        record=due.record.hex(),
        why=due.why,
        case=case.hex() if case else who.case,
        person=due.subject.hex(),
        number=who.number,
        code=who.code,
        name=who.name,
        alike=who.alike,
        day=due.day,
        late=is_late(due, day),
        words=_text(told.get("words")),
        label=code_list(_ABOUT[due.kind][2]).label(code) if isinstance(code, str) else "",
        who=_text(worker),
        mine=due.kind == "task" and whose.mine(worker),
        urgent=told.get("urgent") == "yes",
        danger=bool(who.dangers),
    )


def _text(answer: object) -> str:
    return answer if isinstance(answer, str) else ""
