"""Which sheet of a permission counts: of each purpose and receiver the latest that was no mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.consent_views import strand_of
from app.records.who import chunks
from db.heads import Heads
from db.models import Consent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


def governing(session: Session, subjects: Iterable[bytes]) -> set[bytes]:
    """The ids of those that govern, of all these people."""
    last: dict[tuple[bytes, str], tuple[tuple[int, ...], bytes]] = {}
    for chunk in chunks(subjects):
        asked = select(Consent.id, Consent.subject, Consent.st, Consent.consent_purpose, Consent.recipient)
        rows = session.execute(asked.where(Consent.subject.in_(chunk), Consent.voided.is_(None)))
        for record, subject, st, purpose, recipient in rows:
            about = (subject, strand_of({"consent_purpose": purpose, "recipient": recipient}))
            written = (Heads.decode(st).first or (), record)
            last[about] = max(last.get(about, written), written)
    return {record for _, record in last.values()}
