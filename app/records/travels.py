"""Whether a case of ours goes anywhere: kept, withheld for want of consent, waiting, or received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sqlalchemy import select

from app.records import permission
from app.records.case_records import answers_of
from app.sync.unseen import doubts
from db.models import Agreement, Consent, Disclosure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

Travel = Literal["kept", "waiting", "received", "withheld"]


def travels_of(session: Session, subjects: Sequence[bytes], today: date, *, demonstration: bool) -> dict[bytes, Travel]:
    """For the list only: what really goes, and which fields of it, is decided when a bundle is made."""
    agreed = session.scalar(
        select(Agreement.id).where(Agreement.ended.is_(None), Agreement.ends_on >= today.isoformat()).limit(1)
    )
    if agreed is None:
        return dict.fromkeys(subjects, "kept")
    allowed = _allowed(session, subjects, today, demonstration=demonstration)
    open_: set[bytes] = set()
    acked: set[bytes] = set()
    for subject, confirmed in session.execute(
        select(Disclosure.subject, Disclosure.acked).where(Disclosure.subject.in_(subjects))
    ):
        (acked if confirmed else open_).add(subject)
    return {
        subject: "withheld" if subject not in allowed else "received" if subject in acked - open_ else "waiting"
        for subject in subjects
    }


def _allowed(session: Session, subjects: Sequence[bytes], today: date, *, demonstration: bool) -> set[bytes]:
    """Those with a live consent, believed here, that lets something leave the house."""
    found = session.scalars(select(Consent).where(Consent.subject.in_(subjects), Consent.voided.is_(None)))
    consents = [each for each in found if each.recipient_kind not in (None, "this_shelter")]
    doubted = doubts(session, [each.id for each in consents], {each.subject for each in consents}) if consents else {}
    return {
        each.subject
        for each in consents
        if permission.of(answers_of(each), today, demonstration=demonstration, doubt=doubted.get(each.id, "")).live
    }
