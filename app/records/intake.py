"""What one intake does to the tables: a person, her identity, what she agreed to, a case, and its answers."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from app.records import derive
from app.records.codes import case_number, person_code
from db.missing import reason_of
from db.models import Case, Consent, Identity, Intake, Person
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from db.types import Answer


@dataclass(frozen=True, slots=True)
class House:
    """Where and when it is recorded: what makes the number, and who is responsible until somebody else is."""

    site: str
    replica: bytes
    worker_code: str
    today: date


@dataclass(frozen=True, slots=True)
class Recorded:
    """The ids of what was made."""

    person: bytes
    case: bytes
    intake: bytes
    identity: bytes
    number: str
    code: str


def record(
    session: Session,
    house: House,
    consents: Sequence[Mapping[str, Answer]],
    answers: Mapping[str, Answer],
    intake_id: bytes | None = None,
) -> Recorded:
    """The answers were judged before; hidden and blank ones are left out here."""
    sheet = INTAKE.tidy(answers)
    sheet |= derive.age(sheet)
    by_kind = _by_kind(sheet, house)
    person = Person(code=person_code(session), **by_kind["person"])
    her = {"subject": person.id, "person": person.id}
    number = case_number(session, house.site, house.replica, house.today)
    case = Case(number=number, opened_on=sheet.get("intake_date"), **her, **by_kind["case"])
    identity = Identity(**her, **by_kind["identity"])
    intake = Intake(
        id=intake_id or new_id(), subject=person.id, case=case.id, form_version=INTAKE.stamp, **by_kind["intake"]
    )
    session.add_all([person, identity, case, intake, *(consent(person.id, each) for each in consents)])
    return Recorded(person.id, case.id, intake.id, identity.id, number, str(person.code))


def further(
    session: Session,
    house: House,
    person: Person,
    consents: Sequence[Mapping[str, Answer]],
    answers: Mapping[str, Answer],
) -> Recorded:
    """One more case of somebody who is here. What is known of them stays; what nobody had answered is filled in."""
    sheet = INTAKE.tidy(answers)
    sheet |= derive.age(sheet)
    by_kind = _by_kind(sheet, house)
    identity = session.scalars(select(Identity).where(Identity.subject == person.id).order_by(Identity.id)).first()
    if identity is None:
        identity = Identity(subject=person.id, person=person.id)
        session.add(identity)
    for record_, kind in ((person, "person"), (identity, "identity")):
        for name, answer in by_kind[kind].items():
            standing = getattr(record_, name)
            if standing is None or (reason_of(standing) and not reason_of(answer)):
                setattr(record_, name, answer)
    number = case_number(session, house.site, house.replica, house.today)
    opened = sheet.get("intake_date")
    case = Case(subject=person.id, person=person.id, number=number, opened_on=opened, **by_kind["case"])
    made = Intake(id=new_id(), subject=person.id, case=case.id, form_version=INTAKE.stamp, **by_kind["intake"])
    session.add_all([case, made, *_unsaid(session, person, consents)])
    return Recorded(person.id, case.id, made.id, identity.id, number, str(person.code or ""))


def _unsaid(session: Session, person: Person, consents: Sequence[Mapping[str, Answer]]) -> Iterator[Consent]:
    """Permissions that do not stand yet; that nobody knows takes nothing back that somebody said."""
    standing = [
        {field.name: getattr(each, field.name) for field in CONSENT.fields}
        for each in session.scalars(select(Consent).where(Consent.subject == person.id))
        if not each.erased and each.voided is None
    ]
    cared = any(each["consent_purpose"] == "care_here" for each in standing)
    for told in consents:
        sheet = CONSENT.tidy(told)
        known = any(all(each.get(name) == answer for name, answer in sheet.items()) for each in standing)
        if not known and not (cared and reason_of(sheet.get("consent_status"))):
            yield consent(person.id, told)


def start_again(session: Session, house: House, person: Person, intake_id: bytes) -> Case:
    """A further case of somebody who came back: it begins today, and everything else is asked anew."""
    day = house.today.isoformat()
    began: dict[str, Answer] = {"intake_date": day}
    case = Case(
        subject=person.id,
        person=person.id,
        number=case_number(session, house.site, house.replica, house.today),
        opened_on=day,
        intake_kind="returned",
        case_status="Active",
        case_worker=house.worker_code,
    )
    sheet = began | derive.months("intake", began)
    session.add_all([case, Intake(id=intake_id, subject=person.id, case=case.id, form_version=INTAKE.stamp, **sheet)])
    session.flush()
    return case


def consent(person: bytes, answers: Mapping[str, Answer], made: bytes | None = None) -> Consent:
    """One more answer sheet about one purpose and one receiver, under the id its form was opened with."""
    sheet = {**CONSENT.tidy(answers), "form_version": CONSENT.stamp}
    return Consent(id=made or new_id(), subject=person, person=person, **sheet, **derive.months("consent", sheet))


def _by_kind(sheet: Mapping[str, Answer], house: House) -> dict[str, dict[str, Answer]]:
    """Each answer to the record its question names, with what the app fills in."""
    found: dict[str, dict[str, Answer]] = {
        "person": {},
        "identity": {},
        "case": {"case_status": "Active", "case_worker": house.worker_code},
        "intake": {},
    }
    for field in INTAKE.fields:
        if field.name in sheet:
            found[field.of][field.name] = sheet[field.name]
    return {kind: told | derive.months(kind, told) for kind, told in found.items()}


def record_of(draft_key: str) -> str:
    """The id an intake gets that was typed under this draft, today or after a crash: the same key, the same id."""
    return blake2b(draft_key.encode(), digest_size=16).hexdigest()
