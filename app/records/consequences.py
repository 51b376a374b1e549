"""What follows from a record of case work: a flag raised, a task opened, a case closed; one kind a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.records import asking, calling_back, closing, own_tasks, quality_notes, referring
from app.records.case_records import answers_of
from db.models import Case, Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.base import Kept
    from db.models import AssessmentRisk, CaseRequest, Closure, Consent, FollowUp, Perpetrator, Referral

    Consequence = Callable[[Session, House, Any], None]

KNOWN_PLACE: Final = "trafficker_knows_place"


def follow(session: Session, house: House, record: Kept) -> None:
    """In the same transaction as the record itself, after it was made, corrected, settled or voided.

    Saved again with the same answers, nothing more follows.
    """
    act = _CONSEQUENCES.get(record.kind)
    if act is not None:
        act(session, house, record)
    quality_notes.settle(session, record.subject, house.today)


def _perpetrator(session: Session, house: House, record: Perpetrator) -> None:
    """A danger once seen stays until a person takes it away, so nothing here lowers the flag again."""
    del house
    person = session.get(Person, record.subject)
    known = record.voided is None and record.knows_where == "yes"
    if not known or person is None or person.erased:
        return
    flags = person.danger_flags if isinstance(person.danger_flags, list) else []
    if KNOWN_PLACE not in flags:
        person.danger_flags = [*(flag for flag in flags if flag != "none_known"), KNOWN_PLACE]


def _assessment_risk(session: Session, house: House, record: AssessmentRisk) -> None:
    high = record.risk_to_self == "high"
    own_tasks.keep_for_supervisor(session, house, record, own_tasks.Asking(own_tasks.RISK_TO_SELF), wanted=high)


def _referral(session: Session, house: House, record: Referral) -> None:
    """Sent to somebody else, or for other help, it is another thing for the supervisor to read."""
    without = record.agreed == referring.WITHOUT
    kept = answers_of(record)
    every = referring.ever_about(session, record.id) if record.voided is not None else ()
    for about in (referring.about(kept), *every):
        asked = own_tasks.Asking(own_tasks.READ_OVERRIDE, about="\0".join(fact for _, fact in about))
        own_tasks.keep_for_supervisor(session, house, record, asked, wanted=without)
    calling_back.settle(session, house.today, [record.subject])


def _case_request(session: Session, house: House, record: CaseRequest) -> None:
    """Void while it waits, it counts as taken back: whoever was asked is told so."""
    del session
    if record.voided is not None and record.answered is None:
        asking.end(record, house, asking.TAKEN_BACK)


def _consent(session: Session, house: House, record: Consent) -> None:
    calling_back.settle(session, house.today, [record.subject])


def _status(session: Session, house: House, record: Closure | FollowUp) -> None:
    del house
    case = session.get(Case, record.case) if record.case is not None else None
    if case is not None and not case.erased:
        closing.settle_status(session, case)


_CONSEQUENCES: Final[dict[str, Consequence]] = {
    "perpetrator": _perpetrator,
    "assessment_risk": _assessment_risk,
    "referral": _referral,
    "consent": _consent,
    "case_request": _case_request,
    "follow_up": _status,
    "closure": _status,
}
