"""Ask a house to look at some of its records again; the notes go home with the next bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import quality_notes
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from app.records.origins import Origins
from app.reports.quality import CHECKS
from db.columns import fields_of
from db.models import KINDS, QualityNote
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Finding:
    """Which record, which question, what kind of finding: codes alone, never what stands there."""

    kind: str
    record: str
    field: str
    code: str


def note_findings(desk: Desk, findings: Sequence[Finding]) -> int:
    """How many notes are new; what waits, or is right as it is, is not asked again. Raises NoSuchRecord."""
    with desk.write("note_quality") as session:
        origins, before, made = Origins(session), quality_notes.ours(session), 0
        for each in findings:
            kept = KINDS.get(each.kind)
            record = session.get(kept, record_id(each.record)) if kept is not None else None
            if kept is None or record is None or record.erased or origins.is_own(record):
                raise NoSuchRecord
            if each.code not in CHECKS or each.field not in fields_of(kept):
                raise NoSuchRecord
            asked = before.get((record.id, each.code))
            if asked is not None and not quality_notes.stands_again(asked):
                continue
            note = QualityNote(
                id=new_id(), subject=record.subject, about=record.id, about_kind=each.kind, field=each.field,
                finding=each.code, noted_on=today(desk).isoformat(),
            )  # fmt: skip
            session.add(note)
            before[record.id, each.code] = note
            desk.audit(session, "note_quality", kind=each.kind, record=record.id, subject=record.subject)
            made += 1
        return made
