"""Answer a coordinator who asked about a record: it is right as it is, and why; a correction answers by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import quality_notes
from app.records.errors import NoSuchRecord, ReasonMissing
from app.records.local import record_id, today
from app.records.origins import Origins
from db.models import QualityNote

if TYPE_CHECKING:
    from app.desk import Desk


def is_right(desk: Desk, note: str, why: str) -> None:
    """The reason travels as far as notes about this person may. Raises ReasonMissing, NoSuchRecord."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("answer_note") as session:
        asked = session.get(QualityNote, record_id(note))
        if asked is None or not quality_notes.is_whole(asked) or Origins(session).is_own(asked):
            raise NoSuchRecord
        asked.reply, asked.replied_on, asked.reply_why = quality_notes.RIGHT, today(desk).isoformat(), why.strip()
        desk.audit(session, "answer_note", kind=asked.about_kind, record=asked.about, subject=asked.subject)
