"""Record an intake: consent first, then the person, her identity, her case and her answers in one save."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.check import errors
from app.forms.consent import CONSENT
from app.forms.together import check_intake
from app.records import intake as records
from app.records import named_files
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.intake import record_of
from app.records.local import Saved, house, record_id, today
from db import models as tables
from db.errors import VaultError
from db.models import Case, Person
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.findings import Finding
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class Intake:
    """Answer sheets for consent, one a purpose and receiver, and the answers to the intake questionnaire.

    `record` is the id the form was opened with (32 hex digits): saved twice, it makes one person and one case. Empty
    where nobody can save it twice.
    """

    consents: tuple[dict[str, Answer], ...]
    answers: dict[str, Answer]
    record: str = ""


def record_intake(desk: Desk, intake: Intake, draft_key: str | None = None) -> Saved:
    """AnswersRefused carries every finding, and nothing was saved. A draft is dropped once the save is on the disk."""
    findings = check_intake(intake.consents, intake.answers, today=today(desk))
    intake_id = record_id(intake.record) if intake.record else new_id()
    with desk.write("record_intake") as session:
        saved = _saved_before(session, intake_id)
        if saved is None:
            findings += tuple(_no_files_yet(session, intake))
            if errors(findings):
                raise AnswersRefused(findings)
            made = records.record(session, house(desk), intake.consents, intake.answers, intake_id)
            desk.audit(session, "record_intake", kind="case", record=made.case, subject=made.person)
            saved = Saved(made.person.hex(), made.case.hex(), made.number, made.code)
    if draft_key is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind is only offered once more
            desk.drafts.drop(desk.worker_id, "intake", draft_key)
    return saved


def _no_files_yet(session: Session, intake: Intake) -> Iterator[Finding]:
    """A file is kept about somebody: before there is a case it cannot be in the vault."""
    for index, sheet in enumerate(intake.consents):
        for each in named_files.judge(session, new_id(), CONSENT.fields, sheet):
            yield each.placed(CONSENT.name, index)


def _saved_before(session: Session, intake_id: bytes) -> Saved | None:
    standing = session.get(tables.Intake, intake_id)
    if standing is None:
        return None
    case = session.get(Case, standing.case) if standing.case is not None else None
    person = session.get(Person, standing.subject)
    if standing.erased or case is None or person is None:
        raise NoSuchRecord
    return Saved(person.id.hex(), case.id.hex(), str(case.number or ""), str(person.code or ""))


__all__ = ["Intake", "Saved", "record_intake", "record_of"]
