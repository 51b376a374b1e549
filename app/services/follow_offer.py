"""What the house that offered a case does next: call the offer back, or write down what it was told by phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import case_records
from app.records.errors import NoSuchRecord, OfferAnswered, OfferOver, ReasonMissing
from app.records.local import record_id, today
from app.records.origins import Origins
from app.records.transferring import ACCEPTED, DECLINED, state
from db.models import Transfer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Heard:
    """`answer` is accepted or declined; `told_by` says who told it and how, `on` is a day as text."""

    offer: str
    answer: str
    on: str
    told_by: str


def call_back(desk: Desk, offer: str, why: str) -> None:
    """The next bundle says so there. OfferAnswered where the case was taken over; done twice, it is done once."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("follow_offer") as session:
        made = _made_here(session, record_id(offer))
        if state(made) == "taken":
            raise OfferAnswered
        if made.called_back_on is None:
            made.called_back_on, made.called_back_why = today(desk).isoformat(), why.strip()
            desk.audit(session, "follow_offer", kind="transfer", record=made.id, subject=made.subject)


def note_answer(desk: Desk, heard: Heard) -> None:
    """What they wrote themselves, in their bundle, is the answer as soon as it is here; this stays beside it."""
    if not heard.told_by.strip():
        raise ReasonMissing
    day = today(desk).isoformat()
    with desk.write("follow_offer") as session:
        made = _made_here(session, record_id(heard.offer))
        if heard.answer not in (ACCEPTED, DECLINED) or not "" < heard.on <= day:
            raise NoSuchRecord
        if made.their_answer is not None:
            raise OfferAnswered
        if state(made) not in {"offered", "declined", "taken"}:
            raise OfferOver
        made.heard, made.heard_on, made.heard_from = heard.answer, heard.on, heard.told_by.strip()
        desk.audit(session, "follow_offer", kind="transfer", record=made.id, subject=made.subject, outcome=heard.answer)


def _made_here(session: Session, offer: bytes) -> Transfer:
    record, _ = case_records.of_record(session, "transfer", offer)
    if not isinstance(record, Transfer) or not Origins(session).is_own(record) or record.approved_on is None:
        raise NoSuchRecord
    return record


__all__ = ["Heard", "call_back", "note_answer"]
