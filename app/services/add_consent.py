"""Add a consent to a person's record: one more purpose, one more receiver, or the same asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.check import check, errors
from app.forms.consent import CONSENT
from app.forms.together import givers
from app.records import intake as records
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.local import record_id, today
from db.models import Intake, Person

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.types import Answer


def add_consent(desk: Desk, person: str, answers: dict[str, Answer]) -> str:
    """The id of the new consent. AnswersRefused carries every finding, and nothing was saved."""
    subject = record_id(person)
    with desk.write("add_consent") as session:
        standing = session.get(Person, subject)
        if standing is None or standing.erased:
            raise NoSuchRecord
        findings = check(CONSENT, answers, today=today(desk)) + tuple(givers(answers, _age(session, subject)))
        if errors(findings):
            raise AnswersRefused(findings)
        made = records.consent(subject, answers)
        session.add(made)
        session.flush()
        desk.audit(session, "add_consent", kind="consent", record=made.id, subject=subject)
        return made.id.hex()


def _age(session: Session, subject: bytes) -> dict[str, Answer]:
    """Whether she was under 18 at her newest intake, as far as it bears on who may give consent."""
    minor = session.scalars(select(Intake.minor_at_intake).where(Intake.subject == subject).order_by(Intake.id.desc()))
    return {"minor_at_intake": minor.first()}
