"""Notes about quality: how each stands, which wait for this house, and those that a correction has settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import select

from app.records import quality_ground
from app.records.origins import Origins
from app.reports.quality import CHECKS
from db.models import QualityNote

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

State = Literal["", "open", "corrected", "right"]
CORRECTED: Final = "corrected"
RIGHT: Final = "right"


def state(note: QualityNote) -> State:
    """An answer that this Havenbook does not know is no answer."""
    return note.reply if note.reply in (CORRECTED, RIGHT) else "open"


def stands_again(note: QualityNote) -> bool:
    """Whether what it asked about, if it is still found, is found anew: it was corrected once. It is asked anew too."""
    return state(note) == CORRECTED


def is_whole(note: QualityNote) -> bool:
    """Of a note whose question was lost with a restored vault the answer alone may come."""
    return not note.erased and note.about is not None and isinstance(note.finding, str)


def waiting(session: Session) -> list[QualityNote]:
    """Those that others wrote about people of ours and nobody has answered, the oldest first."""
    origins = Origins(session)
    asked = select(QualityNote).where(QualityNote.reply.is_(None), ~QualityNote.erased).order_by(QualityNote.id)
    return [note for note in session.scalars(asked) if is_whole(note) and not origins.is_own(note)]


def ours(session: Session) -> dict[tuple[bytes, str], QualityNote]:
    """What we asked others, by record and finding; the latest, where it was asked twice."""
    origins = Origins(session)
    asked = select(QualityNote).where(~QualityNote.erased).order_by(QualityNote.id)
    return {
        (note.about, note.finding): note
        for note in session.scalars(asked)
        if is_whole(note) and origins.is_own(note) and note.about is not None
    }


def settle(session: Session, subject: bytes, today: date) -> None:
    """In the unit of work of a correction: what is found no more is answered by it."""
    asked = select(QualityNote).where(QualityNote.subject == subject, QualityNote.reply.is_(None), ~QualityNote.erased)
    origins = Origins(session)
    notes = [note for note in session.scalars(asked) if is_whole(note) and not origins.is_own(note)]
    if not notes:
        return
    session.flush()
    still = {(record, code) for _, record, _, code in quality_ground.of_person(session, subject, today.isoformat())}
    for note in notes:
        if note.finding in CHECKS and (note.about, note.finding) not in still:
            note.reply, note.replied_on = CORRECTED, today.isoformat()
