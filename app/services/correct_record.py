"""Correct what was recorded: the old value stays readable, with who changed it, when and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.records import case_records, gates
from app.records.amending import amend
from app.records.errors import ReasonMissing
from app.records.guarding import must_be_seen
from app.records.local import Saved, house, record_id

if TYPE_CHECKING:
    from app.desk import Desk
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class Correction:
    """One record, the answers that change (None makes one blank), and the reason.

    `seen` is what the page showed (`CaseView.seen`): if somebody else changed a value meanwhile, both are kept as a
    dispute instead of one silently winning.
    """

    kind: str
    record: str
    answers: dict[str, Answer]
    why: str
    seen: dict[str, Any] = field(default_factory=dict)


def correct(desk: Desk, correction: Correction) -> Saved:
    """AnswersRefused when the correction would bring in an error; what was wrong before does not stop it."""
    why = correction.why.strip()
    if not why:
        raise ReasonMissing
    must_be_seen(desk, correction.kind, correction.record)
    with desk.write("correct", why=why, seen=correction.seen or None) as session:
        record, records = case_records.of_record(session, correction.kind, record_id(correction.record))
        found = amend(session, house(desk), record, records, correction.answers)
        outcome = "override" if gates.is_past(found) else "done"
        desk.audit(session, "correct", kind=record.kind, record=record.id, subject=record.subject, outcome=outcome)
        case, person = records.case, records.person
        code = str(person.code or "") if person is not None else ""
        return Saved(record.subject.hex(), case.id.hex(), str(case.number or ""), code)


__all__ = ["Correction", "Saved", "correct"]
