"""Answer an offered case: take it over, which opens a case of this house, or say no and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records
from app.records.errors import NoSuchRecord, OfferAnswered, OfferOver, ReasonMissing
from app.records.local import Saved, house, record_id, today
from app.records.origins import Origins
from app.records.taking_over import may_take, take_over
from app.records.transferring import DECLINED, state
from app.sync.offered import same_name
from db.models import Case, Intake, Person, Transfer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.case_records import CaseRecords


def accept(desk: Desk, offer: str, intake: str) -> Saved:
    """The new case of this house; `intake` is the id its intake shall have: asked for twice, it is made once.

    OfferOver where it was called back or the permission ended, OfferAnswered where another case was opened for it.
    """
    intake_id = record_id(intake)
    with desk.write("answer_offer") as session:
        standing = session.get(Intake, intake_id)
        if standing is not None:
            return _made_before(session, standing, record_id(offer))
        asked, arrived = _offered(desk, session, record_id(offer))
        if not may_take(arrived, today(desk), demonstration=desk.demonstration):
            raise OfferOver
        made = take_over(session, house(desk), arrived, asked, intake_id)
        desk.audit(session, "answer_offer", kind="case", record=made.case, subject=made.person, outcome="accepted")
        desk.audit(session, "answer_offer", kind="transfer", record=asked.id, subject=asked.subject, outcome="accepted")
        return Saved(made.person.hex(), made.case.hex(), made.number, made.code)


def decline(desk: Desk, offer: str, why: str) -> None:
    """The reason goes to the house that offered the case; declined twice, the later reason stands."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("answer_offer") as session:
        asked, _ = _offered(desk, session, record_id(offer))
        asked.their_answer, asked.answered_on = DECLINED, today(desk).isoformat()
        asked.answer_why = why.strip()
        desk.audit(session, "answer_offer", kind="transfer", record=asked.id, subject=asked.subject, outcome="declined")


def _offered(desk: Desk, session: Session, offer: bytes) -> tuple[Transfer, CaseRecords]:
    """An offer of others to this house that can still be answered; a no may become a yes, never the other way."""
    record, records = case_records.of_record(session, "transfer", offer)
    if not isinstance(record, Transfer) or Origins(session).is_own(record):
        raise NoSuchRecord
    if not same_name(record.offered_to, desk.organisation.name) or record.case != records.case.id:
        raise NoSuchRecord
    how = state(record)
    if how == "taken":
        raise OfferAnswered
    if how not in {"offered", "declined"} or records.case.voided is not None or records.case.erased:
        raise OfferOver
    return record, records


def _made_before(session: Session, standing: Intake, offer: bytes) -> Saved:
    asked = session.get(Transfer, offer)
    made = session.get(Case, standing.case) if standing.case is not None else None
    person = session.get(Person, standing.subject)
    if asked is None or made is None or person is None or asked.taken_as != made.id:
        raise NoSuchRecord
    return Saved(person.id.hex(), made.id.hex(), str(made.number or ""), str(person.code or ""))


__all__ = ["Saved", "accept", "decline"]
