"""What coordinators ask this house to look at again, each with the record it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import quality_notes
from app.records.origins import Origins
from app.records.who import known
from app.reports.quality import words_of
from app.roles import may
from db.guarded import is_guarded
from db.heads import Heads
from db.models import KINDS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.models import QualityNote


@dataclass(frozen=True, slots=True)
class NoteCard:
    """`words` are marked in the context Quality. `asked_by` is the coordinator."""

    note: str
    kind: str
    record: str
    field: str
    words: str
    case: str
    number: str
    code: str
    name: str
    asked_by: str
    asked_on: str


def open_notes(desk: Desk) -> tuple[NoteCard, ...]:
    """The oldest first; what supervisors alone may see is in their lists only."""
    with desk.read("look") as session:
        origins = Origins(session)
        notes = [note for note in quality_notes.waiting(session) if _is_seen(desk, session, note)]
        people = known(session, [(note.subject, None) for note in notes])
        found = []
        for note in notes:
            who, first = people[note.subject], Heads.decode(note.st).first
            about, kind = note.about or b"", str(note.about_kind)
            found.append(
                NoteCard(
                    note.id.hex(),
                    kind,
                    about.hex(),
                    str(note.field),
                    words_of(note.finding),
                    who.case,
                    who.number,
                    who.code,
                    who.name,
                    origins.organisation(first[1]) if first else "",
                    str(note.noted_on or ""),
                )
            )
        return tuple(found)


def _is_seen(desk: Desk, session: Session, note: QualityNote) -> bool:
    """A record that is here no more cannot be looked at; a guarded one is for supervisors."""
    kept = KINDS.get(str(note.about_kind))
    record = session.get(kept, note.about) if kept is not None else None
    if record is None or record.erased or record.subject != note.subject:
        return False
    return not is_guarded(record) or may(desk.worker.role, "see_guarded")
