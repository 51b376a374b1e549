"""What a referral letter may say: to whom, about whom, and what the person's permission for that receiver lets go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import case_records, permission
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from db.folding import fold
from db.models import Referral

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.case_records import CaseRecords
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
        level = _level(desk, records, answers.get("referred_to"))
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


def _level(desk: Desk, records: CaseRecords, receiver: Answer) -> str:
    """Of the newest sheet for a referral to that receiver, where it is live; names compare as people write them."""
    wanted = _named(receiver)
    sheets = [
        case_records.answers_of(consent) | ({"voided": consent.voided} if consent.voided is not None else {})
        for consent in records.consents
        if not consent.erased
    ]
    about = [
        sheet
        for sheet in sheets
        if sheet.get("consent_purpose") == "referral" and wanted and _named(sheet.get("recipient")) == wanted
    ]
    if not about or not permission.of(about[-1], today(desk)).live:
        return ""
    level = about[-1].get("share_level")
    return level if isinstance(level, str) else ""


def _named(text: Answer) -> str:
    return " ".join(fold(text).split()) if isinstance(text, str) else ""
