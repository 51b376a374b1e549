"""A correction with everything that stands around it: the gates of saving, what was approved, what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.catalogue import fields_of
from app.forms.check import errors
from app.records import approving, asking, case_records, gates, named_files, receiver_stands
from app.records.consequences import follow
from app.records.correction import correct
from app.records.errors import AnswersRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.forms.findings import Finding
    from app.records.case_records import CaseRecords
    from app.records.intake import House
    from db.base import Kept
    from db.models import Case
    from db.types import Answer


def amend(
    session: Session, house: House, record: Kept, records: CaseRecords, answers: Mapping[str, Answer]
) -> tuple[Finding, ...]:
    """What the gates newly say of it. AnswersRefused when the correction would bring in an error."""
    before, said = _closed_gates(session, house, record, records.case), case_records.answers_of(record)
    _must_name_our_files(session, record, answers)
    approving.before_correction(record, answers)
    asking.before_change(session, house, record, answers)
    correct(record, records, answers, house.today)
    shut = [each for each in _closed_gates(session, house, record, records.case) if each not in before]
    shut += receiver_stands.judge(session, record.kind, said, case_records.answers_of(record))
    if errors(tuple(shut)):
        raise AnswersRefused(tuple(shut))
    follow(session, house, record)
    return tuple(shut)


def _must_name_our_files(session: Session, record: Kept, answers: Mapping[str, Answer]) -> None:
    """Only what is said anew is asked after: a file that never came here with its bundle may stay as it is."""
    said = named_files.fresh(case_records.answers_of(record), answers)
    strange = tuple(named_files.judge(session, record.subject, fields_of(record.kind), said))
    if strange:
        raise AnswersRefused(strange)


def _closed_gates(session: Session, house: House, record: Kept, case: Case) -> tuple[Finding, ...]:
    answers = case_records.answers_of(record)
    return gates.findings(session, house, case, gates.Saving(record.kind, record.id, answers))
