"""Add a record of case work to a case: a note, a stay, a referral, an assessment and so on."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.catalogue import form, is_casework
from app.forms.check import check, errors
from app.records import casework, gates
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.local import house, record_id, today
from db.errors import VaultError
from db.models import KINDS, Case

if TYPE_CHECKING:
    from app.desk import About, Desk
    from app.forms.findings import Finding
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class NewRecord:
    """`record` is the id the form was opened with (32 hex digits): saved twice, it is made once.

    `parent` is the record it hangs on: the episode of a perpetrator, the plan of a goal or task.
    """

    kind: str
    case: str
    record: str
    answers: dict[str, Answer]
    parent: str = ""


@dataclass(frozen=True, slots=True)
class SavedRecord:
    """`warnings` ask for a second look at what was saved, as a bed that is taken on the same nights."""

    kind: str
    record: str
    case: str
    person: str
    warnings: tuple[Finding, ...] = ()


def add_record(desk: Desk, new: NewRecord, draft_key: str | None = None) -> SavedRecord:
    """AnswersRefused carries every finding, and nothing was saved. A draft is dropped once the save is on the disk."""
    if not is_casework(new.kind):
        raise NoSuchRecord
    made = (new.kind, record_id(new.record), record_id(new.parent) if new.parent else None)
    with desk.write("add_record") as session:
        found: tuple[Finding, ...] = ()
        case = session.get(Case, record_id(new.case))
        if case is None or case.erased:
            raise NoSuchRecord
        standing = session.get(KINDS[new.kind], made[1])
        if standing is None:
            answers = form(new.kind).tidy(new.answers, today(desk))
            found = check(form(new.kind), answers, today=today(desk))
            found += gates.findings(session, house(desk), case, gates.Saving(new.kind, made[1], answers))
            if errors(found):
                raise AnswersRefused(found)
            standing = casework.add(session, house(desk), case, made, answers)
            outcome = "override" if gates.is_override(new.kind, answers) else "done"
            about: About = {"kind": new.kind, "record": standing.id, "subject": case.subject, "outcome": outcome}
            desk.audit(session, "add_record", **about)
        elif standing.subject != case.subject:
            raise NoSuchRecord
        saved = SavedRecord(new.kind, standing.id.hex(), case.id.hex(), case.subject.hex(), found)
    if draft_key is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind makes no second record
            desk.drafts.drop(desk.worker_id, new.kind, draft_key)
    return saved
