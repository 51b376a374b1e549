"""Correct a filled questionnaire, on the version of the form it was filled on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.forms.check import errors
from app.forms.field import Said
from app.records import named_files, own_forms, sheets
from app.records.correction import brought_in
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.local import record_id, today
from app.records.sheet_paths import field_at, gathered, spread
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.desk import Desk
    from app.xlsform.own_form import OwnForm
    from db.models import SheetAnswer
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class SheetCorrection:
    """The answers that change (None makes one blank) and why; `seen` is what the page showed (`SheetView.seen`)."""

    sheet: str
    answers: dict[str, Answer]
    why: str
    seen: dict[str, Any] = field(default_factory=dict)


def correct_sheet(desk: Desk, correction: SheetCorrection) -> None:
    """AnswersRefused when the correction would bring in an error; what was wrong before does not stop it."""
    why = correction.why.strip()
    if not why:
        raise ReasonMissing
    with desk.write("correct", why=why, seen=correction.seen or None) as session:
        sheet = sheets.find(session, record_id(correction.sheet))
        on = sheets.filled_on(sheet)
        kept = own_forms.find(session, on.name, on.version)
        form = own_forms.open_form(kept, "en", own_forms.day_of(on.day, today(desk)))
        rows = sheets.answers_of(session, sheet)
        stays = {path: sheets.value_of(each) for path, each in rows.items()}
        before = gathered(form.fields, stays)
        mended = {**before, **correction.answers}
        told = spread(form.fields, form.tidy({name: answer for name, answer in mended.items() if not is_blank(answer)}))
        told |= _unseen(form, rows, told, correction.seen)
        after = form.tidy(gathered(form.fields, told))
        _must_not_break(form, before, after, today(desk))
        strange = tuple(named_files.judge(session, sheet.subject, form.fields, named_files.fresh(before, after)))
        if strange:
            raise AnswersRefused(strange)
        told |= form.kept_sums(after)
        changed = {path: told.get(path) for path in (*told, *stays) if told.get(path) != stays.get(path)}
        sheets.put(session, sheet, form, changed)
        desk.audit(session, "correct", kind="sheet", record=sheet.id, subject=sheet.subject)


def _unseen(
    form: OwnForm, rows: Mapping[str, SheetAnswer], told: Mapping[str, Answer], seen: Mapping[str, Any]
) -> dict[str, Answer]:
    """What came in while the page was open, a row of another laptop: nobody who did not see it takes it away."""
    if not seen:
        return {}
    return {
        path: sheets.value_of(each)
        for path, each in rows.items()
        if path not in told and each.id.hex() not in seen and not isinstance(field_at(form, path), Said)
    }


def _must_not_break(form: OwnForm, before: dict[str, Any], after: dict[str, Any], day: date) -> None:
    """Only errors that this correction brings in refuse it: an old sheet may be mended piece by piece."""
    new = brought_in(form, before, after, day)
    if errors(new):
        raise AnswersRefused(new)
