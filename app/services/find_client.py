"""Find a client of this house by code, name or case number, to link a record with her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.records import case_words
from app.records.case_records import answers_of
from app.records.errors import NoSuchRecord
from app.records.local import record_id
from db import search
from db.models import Case, CaseFind, Identity, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.desk import Desk

MOST: Final = 8


@dataclass(frozen=True, slots=True)
class ClientCard:
    """`number` is that of her newest case."""

    person: str
    number: str
    code: str
    name: str


def find_clients(desk: Desk, text: str, leave_out: str = "") -> tuple[ClientCard, ...]:
    """The few that match best, each person once, without the one the record itself is about."""
    if not text.strip():
        return ()
    with desk.read("look") as session:
        lids = search.find(session, text)[: MOST * 2].tolist()
        if len(lids) < MOST:
            lids.extend(each.lid for each in search.near(session, text, most=MOST))
        rows = {row.lid: row.subject for row in session.scalars(select(CaseFind).where(CaseFind.lid.in_(lids)))}
        found = dict.fromkeys(rows[lid] for lid in lids if lid in rows)
        return _cards(session, [subject for subject in found if subject.hex() != leave_out][:MOST])


def client(desk: Desk, person: str) -> ClientCard:
    """NoSuchRecord for a person who is not here, or was erased."""
    with desk.read("look") as session:
        cards = _cards(session, [record_id(person)])
    if not cards:
        raise NoSuchRecord
    return cards[0]


def _cards(session: Session, subjects: Sequence[bytes]) -> tuple[ClientCard, ...]:
    people = {each.id: each for each in session.scalars(select(Person).where(Person.id.in_(subjects)))}
    cases = session.scalars(select(Case).where(Case.subject.in_(subjects)).order_by(Case.id))
    numbers = {case.subject: case.number for case in cases}
    identities = session.scalars(select(Identity).where(Identity.subject.in_(subjects)).order_by(Identity.id.desc()))
    names = {each.subject: case_words.name_of(answers_of(each)) for each in identities}
    return tuple(
        ClientCard(subject.hex(), numbers.get(subject) or "", str(people[subject].code or ""), names.get(subject) or "")
        for subject in subjects
        if subject in people and not people[subject].erased
    )
