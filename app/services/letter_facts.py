"""What a referral letter may say: to whom, about whom, and what the person's permission for that receiver lets go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import case_records
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from app.records.referring import governing
from db.models import Referral

if TYPE_CHECKING:
    from app.desk import Desk
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """`answers` are the referral's own. `level` is what the governing live permission lets that receiver see: identity,
    coded, statistics, or empty where there is none; `override` where life is in danger and she could not be asked.

    `identity` holds names and contacts, and is empty unless `level` is identity.
    """

    case: str
    number: str
    code: str
    house: str
    worker: str
    answers: dict[str, Answer]
    level: str
    override: bool
    identity: dict[str, Answer]


def letter_facts(desk: Desk, record: str) -> LetterFacts:
    """NoSuchRecord for anything but a referral that stands."""
    with desk.write("print") as session:
        kept, records = case_records.of_record(session, "referral", record_id(record))
        if not isinstance(kept, Referral) or kept.voided is not None:
            raise NoSuchRecord
        answers = case_records.answers_of(kept)
        consent = governing(session, records.case, answers.get("referred_to"), today(desk))
        level = consent.share_level if consent is not None and isinstance(consent.share_level, str) else ""
        person, identity = records.person, records.identity
        named = level == "identity" and identity is not None
        desk.audit(session, "look", kind="referral", record=kept.id, subject=kept.subject)
        return LetterFacts(
            case=records.case.id.hex(),
            number=records.case.number or "",
            code=(person.code or "") if person is not None else "",
            house=desk.organisation.name,
            worker=desk.worker.code,
            answers=answers,
            level=level,
            override=answers.get("agreed") == "urgent_without",
            identity=case_records.answers_of(identity) if named and identity is not None else {},
        )
