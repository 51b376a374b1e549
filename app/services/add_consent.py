"""Add a consent to a person's record: one more purpose, one more receiver, or the same asked again."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.check import check, errors
from app.forms.consent import CONSENT
from app.forms.together import givers
from app.records import ages, calling_back, named_files
from app.records import intake as records
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.local import record_id, today
from db.errors import VaultError
from db.models import Consent, Intake, Person
from db.types import new_id

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.types import Answer


def add_consent(
    desk: Desk, person: str, answers: dict[str, Answer], record: str = "", draft_key: str | None = None
) -> str:
    """The id of the new consent; with the id the form was opened with, saved twice it is made once.

    AnswersRefused carries every finding, and nothing was saved. A draft is dropped once the save is on the disk.
    """
    made = _add(desk, record_id(person), answers, record_id(record) if record else new_id())
    if draft_key is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind makes no second permission
            desk.drafts.drop(desk.worker_id, CONSENT.name, draft_key)
    return made.hex()


def _add(desk: Desk, subject: bytes, answers: dict[str, Answer], made: bytes) -> bytes:
    with desk.write("add_consent") as session:
        standing = session.get(Person, subject)
        if standing is None or standing.erased:
            raise NoSuchRecord
        before = session.get(Consent, made)
        if before is not None:
            if before.subject != subject:
                raise NoSuchRecord
            return made
        day = today(desk)
        findings = check(CONSENT, answers, today=day) + tuple(givers(answers, _age(session, subject, day)))
        findings += tuple(named_files.judge(session, subject, CONSENT.fields, answers))
        if errors(findings):
            raise AnswersRefused(findings)
        session.add(records.consent(subject, answers, made))
        session.flush()
        calling_back.settle(session, day, [subject])
        desk.audit(session, "add_consent", kind="consent", record=made, subject=subject)
        return made


def _age(session: Session, subject: bytes, day: date) -> dict[str, Answer]:
    """Whether she is under 18, as far as it bears on who may give consent: at her newest intake, if not grown since."""
    minor = session.scalars(select(Intake.minor_at_intake).where(Intake.subject == subject).order_by(Intake.id.desc()))
    return {"minor_at_intake": "no" if ages.grown(session, [subject], day) else minor.first()}
