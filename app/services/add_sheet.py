"""Add a filled questionnaire of the organisation's own to a case."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.check import check, errors
from app.records import named_files, own_forms, sheets
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.local import record_id, today
from app.records.sheet_paths import spread
from db.errors import VaultError
from db.models import Case, Sheet

if TYPE_CHECKING:
    from app.desk import Desk
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class NewSheet:
    """`sheet` is the id the form was opened with (32 hex digits): saved twice, it is made once.

    Without a `version` it is filled on the one that is current; a draft names the one it was begun on.
    """

    form: str
    case: str
    sheet: str
    answers: dict[str, Answer]
    version: str = ""


@dataclass(frozen=True, slots=True)
class SavedSheet:
    sheet: str
    case: str
    person: str


def add_sheet(desk: Desk, new: NewSheet, draft: tuple[str, str] | None = None) -> SavedSheet:
    """AnswersRefused carries every finding, and nothing was saved. `draft` is the form and key of the draft to drop."""
    with desk.write("add_sheet") as session:
        case = session.get(Case, record_id(new.case))
        if case is None or case.erased:
            raise NoSuchRecord
        made = session.get(Sheet, record_id(new.sheet))
        if made is None:
            kept = (
                own_forms.find(session, new.form, new.version) if new.version else own_forms.newest(session, new.form)
            )
            form = own_forms.open_form(kept, "en", today(desk))
            answers = form.tidy(new.answers)
            found = check(form, answers, today=today(desk))
            found += tuple(named_files.judge(session, case.subject, form.fields, answers))
            if errors(found):
                raise AnswersRefused(found)
            place = {"id": record_id(new.sheet), "subject": case.subject, "case": case.id}
            made = sheets.new_sheet(place, kept, today(desk).isoformat())
            session.add(made)
            session.flush()
            sheets.put(session, made, form, spread(form.fields, answers))
            desk.audit(session, "add_sheet", kind="sheet", record=made.id, subject=case.subject)
        elif made.subject != case.subject or made.erased:
            raise NoSuchRecord
        saved = SavedSheet(made.id.hex(), case.id.hex(), case.subject.hex())
    if draft is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind makes no second sheet
            desk.drafts.drop(desk.worker_id, *draft)
    return saved
