"""Settle a dispute: a person chooses which value stands, and says why; the choice is an ordinary edit and travels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.check import errors
from app.records import approving, disputed, gates, settling, worked_anew
from app.records.consequences import follow
from app.records.correction import fall_away, questions, work_out
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.local import house, today
from app.records.origins import Origins

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import About, Desk
    from app.forms.findings import Finding
    from app.records.case_records import CaseRecords
    from app.records.disputed import OpenDispute


def check_settling(desk: Desk, dispute: str, choice_index: int) -> tuple[Finding, ...]:
    """The same judgement as settling makes, of our own records; nothing is written."""
    with desk.read("settle_dispute") as session:
        return _against(session, desk, disputed.open_dispute(session, dispute, choice_index), choice_index)


def settle(desk: Desk, dispute: str, choice_index: int, why: str) -> None:
    """`choice_index` counts in the card's values. The others stay on file.

    Raises DisputeChanged, ReasonMissing, and AnswersRefused where the record could not be saved with this value.
    """
    if not why.strip():
        raise ReasonMissing
    with desk.write("settle_dispute", why=why.strip()) as session:
        open_ = disputed.open_dispute(session, dispute, choice_index)
        record, found = open_.record, _against(session, desk, open_, choice_index)
        if errors(found):
            raise AnswersRefused(found)
        records = settling.records_of(session, record) if Origins(session).is_own(record) else None
        if records is None:  # at a coordinator's desk a choice is a choice and writes nothing else
            disputed.settle(open_, choice_index)
        else:
            _settle(session, desk, records, (open_, choice_index))
        outcome = "override" if gates.is_past(found) else "done"
        about: About = {"kind": record.kind, "record": record.id, "subject": record.subject, "outcome": outcome}
        desk.audit(session, "settle_dispute", **about)


def _against(session: Session, desk: Desk, dispute: OpenDispute, choice: int) -> tuple[Finding, ...]:
    """Of what others sent us not every answer is here, so theirs is not judged."""
    own = Origins(session).is_own(dispute.record)
    return settling.against(session, house(desk), dispute, choice) if own else ()


def _settle(session: Session, desk: Desk, records: CaseRecords, chosen: tuple[OpenDispute, int]) -> None:
    """With all that a correction does: what it hides falls away, what was read is read again, the rest follows."""
    dispute, choice = chosen
    record, day = dispute.record, today(desk)
    before = questions(record, records)
    approving.before_settling(record, dispute.field)
    disputed.settle(dispute, choice)
    if (record.kind, dispute.field) == ("intake", "intake_date"):
        disputed.say(records.case, "opened_on", dispute.values[choice])
    fall_away(record, records, before, day)
    work_out(record, day)
    worked_anew.work_out(session, record, day)
    session.flush()
    follow(session, house(desk), record)
