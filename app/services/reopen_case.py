"""Open a new case for a person whose case was closed: a closed case itself is never opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.together import opens_care
from app.records import case_records, permission
from app.records.case_records import answers_of
from app.records.closing import is_closed
from app.records.errors import AlreadyOpen, CareNotAllowed, NoSuchRecord, NotClosed
from app.records.intake import start_again
from app.records.local import Saved, house, record_id, today
from db.models import Case, Intake

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.case_records import CaseRecords
    from db.models import Person


def reopen_case(desk: Desk, case: str, intake: str) -> Saved:
    """`intake` is the id its new intake shall have (32 hex digits): asked for twice, it is made once.

    It begins today with an intake in which everything else is asked anew. CareNotAllowed where no
    permission to keep a record for care is alive: take that first.
    """
    intake_id = record_id(intake)
    with desk.write("reopen") as session:
        records = case_records.of_case(session, record_id(case))
        person = records.person
        if person is None or person.erased or records.case.erased:
            raise NoSuchRecord
        standing = session.get(Intake, intake_id)
        if standing is None:
            _must_be_closed(session, records)
            if not _may_care(desk, records):
                raise CareNotAllowed
            made = start_again(session, house(desk), person, intake_id)
            desk.audit(session, "reopen", kind="case", record=made.id, subject=person.id)
        else:
            made = _case_of(session, standing, person)
        return Saved(person.id.hex(), made.id.hex(), str(made.number or ""), str(person.code or ""))


def _case_of(session: Session, standing: Intake, person: Person) -> Case:
    """What was made when this was asked for the first time."""
    made = session.get(Case, standing.case) if standing.case is not None else None
    if made is None or standing.subject != person.id:
        raise NoSuchRecord
    return made


def _must_be_closed(session: Session, records: CaseRecords) -> None:
    if records.case.voided is not None or not is_closed(records.case.case_status):
        raise NotClosed
    others = session.scalars(select(Case).where(Case.subject == records.case.subject, Case.voided.is_(None)))
    if any(not is_closed(each.case_status) for each in others if not each.erased):
        raise AlreadyOpen


def _may_care(desk: Desk, records: CaseRecords) -> bool:
    standing = [each for each in records.consents if not each.erased and each.voided is None]
    about_care = [answers_of(each) for each in standing if each.consent_purpose in ("care_here", "demonstration")]
    return any(
        opens_care(sheet) and permission.of(sheet, today(desk), demonstration=desk.demonstration).live
        for sheet in about_care[-1:]
    )
