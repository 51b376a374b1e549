"""Erase a person: her words are removed for good, and everyone who was ever given them is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import erased_drafts
from app.records.errors import NoSuchRecord, ReasonMissing
from app.records.local import record_id
from db import erasure
from db.models import Device, Disclosure, Organisation, Person

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Erased:
    """How many lines lost their words, and whom the next bundle will ask to erase too."""

    lines: int
    told: tuple[str, ...]


def erase(desk: Desk, person: str, why: str) -> Erased:
    """It cannot be undone. A reason must be given, and is not kept: it could name her."""
    desk.gate("erase")
    if not why.strip():
        raise ReasonMissing
    subject = record_id(person)
    with desk.write("erase") as session:
        standing = session.get(Person, subject)
        if standing is None or standing.erased:
            raise NoSuchRecord
        told = _told(session, subject)
        lines = erasure.erase(session, subject)
        desk.audit(session, "erase", kind="person", record=subject, subject=subject)
    erased_drafts.forget(desk)
    return Erased(lines, told)


def _told(session: Session, subject: bytes) -> tuple[str, ...]:
    names = session.scalars(
        select(Organisation.name)
        .join(Device, Device.organisation == Organisation.id)
        .join(Disclosure, Disclosure.partner == Device.id)
        .where(Disclosure.subject == subject)
        .order_by(Organisation.name)
        .distinct()
    )
    return tuple(names)
