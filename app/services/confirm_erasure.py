"""Erasures that others asked for: already hidden; gone for good once a supervisor says so, or undone with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import erased_drafts
from app.records.errors import NoSuchRecord, ReasonMissing
from app.records.local import record_id
from app.records.partners import moment
from app.sync.erasures import records_of
from app.sync.forking import Forks
from app.sync.taking import Taker
from app.sync.tally import Tally
from db import erasure
from db.models import BundleLog, Device, Erased, Organisation

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class ErasureCard:
    """Nothing of the person is shown: she is hidden already. `together` counts the people that bundle erased."""

    person: str
    organisation: str
    bundle_number: int
    at: str
    together: int


def waiting(desk: Desk) -> tuple[ErasureCard, ...]:
    """What nobody has confirmed yet, the oldest first. Few of them together confirm themselves after a week."""
    with desk.read("look") as session:
        subjects = {subject.hex() for subject in session.scalars(select(Erased.subject).where(~Erased.confirmed))}
        rows = session.execute(
            select(BundleLog, Organisation.name)
            .join(Device, Device.id == BundleLog.partner)
            .join(Organisation, Organisation.id == Device.organisation)
            .where(BundleLog.way == "in", BundleLog.state == "imported", BundleLog.facts.is_not(None))
            .order_by(BundleLog.id)
        )
        return tuple(
            ErasureCard(subject, name, log.number or 0, moment(log.at), len(log.facts["buried"]))
            for log, name in rows
            for subject in log.facts.get("buried", ())
            if subject in subjects
        )


def confirm(desk: Desk, person: str) -> int:
    """How many lines lost their words; this cannot be undone."""
    with desk.receive("confirm_erase") as session:
        subject = _waiting(session, person)
        lines = erasure.confirm(session, subject)
        desk.audit(session, "confirm_erase", kind="person", record=subject, subject=subject)
    erased_drafts.forget(desk)
    return lines


def refuse(desk: Desk, person: str, why: str) -> None:
    """She is shown again, as her lines say. Raises ReasonMissing."""
    if not why.strip():
        raise ReasonMissing
    with desk.receive("confirm_erase") as session:
        subject = _waiting(session, person)
        erasure.lift(session, subject)
        Taker(session, Forks(session), Tally()).fold_anew(records_of(session, subject))
        desk.audit(session, "confirm_erase", kind="person", record=subject, subject=subject, outcome="kept")


def _waiting(session: Session, person: str) -> bytes:
    found = session.get(Erased, record_id(person))
    if found is None or found.confirmed:
        raise NoSuchRecord
    session.expunge(found)
    return found.subject
