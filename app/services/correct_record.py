"""Correct what was recorded: the old value stays readable, with who changed it, when and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.forms.catalogue import fields_of
from app.forms.check import errors
from app.records import approving, case_records, gates, named_files, receiver_stands
from app.records.consequences import follow
from app.records.correction import correct as change
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.guarding import must_be_seen
from app.records.local import Saved, house, record_id, today

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.findings import Finding
    from db.base import Kept
    from db.models import Case
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
        before, said = _closed_gates(desk, session, record, records.case), case_records.answers_of(record)
        _must_name_our_files(session, record, correction.answers)
        approving.before_correction(record, correction.answers)
        change(record, records, correction.answers, today(desk))
        shut = [each for each in _closed_gates(desk, session, record, records.case) if each not in before]
        shut += receiver_stands.judge(session, record.kind, said, case_records.answers_of(record))
        if errors(tuple(shut)):
            raise AnswersRefused(tuple(shut))
        follow(session, house(desk), record)
        outcome = "override" if gates.is_past(shut) else "done"
        desk.audit(session, "correct", kind=record.kind, record=record.id, subject=record.subject, outcome=outcome)
        case, person = records.case, records.person
        code = str(person.code or "") if person is not None else ""
        return Saved(record.subject.hex(), case.id.hex(), str(case.number or ""), code)


def _must_name_our_files(session: Session, record: Kept, answers: dict[str, Answer]) -> None:
    """Only what is said anew is asked after: a file that never came here with its bundle may stay as it is."""
    said = named_files.fresh(case_records.answers_of(record), answers)
    strange = tuple(named_files.judge(session, record.subject, fields_of(record.kind), said))
    if strange:
        raise AnswersRefused(strange)


def _closed_gates(desk: Desk, session: Session, record: Kept, case: Case) -> tuple[Finding, ...]:
    answers = case_records.answers_of(record)
    return gates.findings(session, house(desk), case, gates.Saving(record.kind, record.id, answers))


__all__ = ["Correction", "Saved", "correct"]
