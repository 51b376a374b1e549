"""In an import: whose permissions somebody else wrote on, so that a person here looks at them (app/sync/unseen.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.lines import PUT
from db.models import Consent, Unseen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from app.sync.ground import Ground
    from db.lines import Line


def written_on(ground: Ground, lines: Iterable[Line]) -> set[bytes]:
    """Whose permissions these lines are about, but for what was written at this laptop."""
    return {
        line.subject for line in lines if line.kind == Consent.kind and line.verb == PUT and line.rep != ground.live
    }


def of_records(session: Session, records: Iterable[bytes]) -> set[bytes]:
    """Whose permissions are among these records, which a forked history tells anew."""
    kept = (session.get(Consent, record) for record in records)
    return {each.subject for each in kept if each is not None}


def note(ground: Ground, subjects: Iterable[bytes], ours: bytes) -> None:
    """In the unit of work that takes the lines in; later ones must be looked at again."""
    for subject in subjects:
        if ground.custody.keeper(subject) == ours and not ground.pen.is_erased(subject):
            ground.session.merge(Unseen(subject=subject, heard=ground.clock.tick()))
