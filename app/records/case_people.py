"""Whom a case leads to: the person's other cases, and the cases of the clients she is linked with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.records import case_records, case_words
from db.codes.lists import code_list
from db.heads import Heads
from db.models import Case, Identity, Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from db.base import Kept

_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class CaseLink:
    """One case of somebody. `status` is a label for the context Codes."""

    case: str
    person: str
    number: str
    code: str
    name: str
    status: str
    opened_on: str


def cases_of(session: Session, subjects: Iterable[bytes]) -> tuple[CaseLink, ...]:
    """Every case of these persons that stands, the newest of each person first."""
    wanted = list(dict.fromkeys(subjects))[:_MOST]
    if not wanted:
        return ()
    people = {each.subject: each for each in session.scalars(select(Person).where(Person.subject.in_(wanted)))}
    own = {each.subject: each for each in session.scalars(select(Identity).where(Identity.subject.in_(wanted)))}
    cases = [each for each in session.scalars(select(Case).where(Case.subject.in_(wanted))) if not each.erased]
    cases.sort(key=lambda each: Heads.decode(each.st).first or (), reverse=True)
    return tuple(_link(each, people.get(each.subject), own.get(each.subject)) for each in cases if each.voided is None)


def _link(case: Case, person: Person | None, identity: Identity | None) -> CaseLink:
    return CaseLink(
        case=case.id.hex(),
        person=case.subject.hex(),
        number=case.number or "",
        code=(person.code or "") if person is not None else "",
        name=case_words.name_of(case_records.answers_of(identity)) if identity is not None else "",
        status=code_list("case_status").label(case.case_status) if isinstance(case.case_status, str) else "",
        opened_on=case.opened_on if isinstance(case.opened_on, str) else "",
    )


def linked(records: Iterable[Kept]) -> tuple[bytes, ...]:
    """The clients that family links name."""
    named = (getattr(record, "linked_person", None) for record in records if not record.erased)
    return tuple(person for person in map(_id, named) if person is not None)


def _id(text: object) -> bytes | None:
    """What came from elsewhere may be no id."""
    if not isinstance(text, str) or len(text) != 32:
        return None
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None
