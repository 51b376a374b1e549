"""The records of one case, fetched together, and the answers of its questionnaire as they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.catalogue import CASEWORK, fields_of, form, is_casework, is_of_house
from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from app.records.errors import NoSuchRecord
from db.heads import Heads
from db.models import KINDS, Case, Consent, Identity, Intake, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.forms.form import Form
    from db.base import Kept
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class CaseRecords:
    """What one case is made of. Of a case that was sent to us any other record may be absent."""

    case: Case
    person: Person | None
    identity: Identity | None
    intake: Intake | None
    consents: tuple[Consent, ...]

    def asked(self) -> Iterator[Kept]:
        """The records that keep answers of the intake questionnaire."""
        for record in (self.case, self.person, self.identity, self.intake):
            if record is not None:
                yield record

    def each(self) -> Iterator[Kept]:
        yield from self.asked()
        yield from self.consents

    def of(self, kind: str) -> Kept | None:
        return next((record for record in self.asked() if record.kind == kind), None)


def of_case(session: Session, case_id: bytes) -> CaseRecords:
    """NoSuchRecord for a case that is not here; an erased one is still found, as a gravestone."""
    case = session.get(Case, case_id)
    if case is None:
        raise NoSuchRecord
    subject = case.subject
    return CaseRecords(
        case=case,
        person=session.get(Person, subject),
        identity=session.scalars(select(Identity).where(Identity.subject == subject).order_by(Identity.id)).first(),
        intake=session.scalars(
            select(Intake).where(Intake.subject == subject, Intake.case == case_id).order_by(Intake.id)
        ).first(),
        consents=consents_of(session, subject),
    )


def consents_of(session: Session, subject: bytes) -> tuple[Consent, ...]:
    """Oldest first."""
    return tuple(sorted(session.scalars(select(Consent).where(Consent.subject == subject)), key=_written))


def _written(record: Kept) -> tuple[int, ...]:
    """The stamp of its first line: ids made within one millisecond are in no order."""
    return Heads.decode(record.st).first or ()


def casework_of(session: Session, subject: bytes) -> Iterator[Kept]:
    """Every record of case work about a person, oldest first within its kind."""
    for asked in CASEWORK:
        kept = KINDS[asked.name]
        yield from sorted(session.scalars(select(kept).where(kept.subject == subject)), key=_written)


def of_record(session: Session, kind: str, record_id: bytes) -> tuple[Kept, CaseRecords]:
    """A record that still stands, with the case it belongs to: the newest, where a person has several."""
    kept = KINDS.get(kind)
    record = session.get(kept, record_id) if kept is not None else None
    if record is None or record.erased:
        raise NoSuchRecord
    case_id = record.id if isinstance(record, Case) else getattr(record, "case", None)
    case = session.get(Case, case_id) if case_id is not None else None
    if case is None or case.subject != record.subject:
        case_id = session.scalars(
            select(Case.id).where(Case.subject == record.subject).order_by(Case.id.desc())
        ).first()
    if case_id is None:
        raise NoSuchRecord
    return record, of_case(session, case_id)


def stands_alone(kind: str) -> bool:
    """Whether a form of its own fills this record; the others share the questionnaire of the intake."""
    return kind == CONSENT.name or is_casework(kind) or is_of_house(kind)


def form_of(kind: str) -> Form:
    return form(kind) if stands_alone(kind) else INTAKE


def answers_of(record: Kept) -> dict[str, Answer]:
    """The answers one record keeps, blanks left out."""
    told = ((field.name, getattr(record, field.name)) for field in fields_of(record.kind))
    return {name: answer for name, answer in told if answer is not None}


def sheet_of(records: CaseRecords) -> dict[str, Answer]:
    """The whole intake questionnaire as it stands."""
    return {name: answer for record in records.asked() for name, answer in answers_of(record).items()}
