"""What a correction does: the answers that changed, those that fall away with them, what is worked out from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.catalogue import field_of
from app.forms.check import BY_APP, NO_SUCH_QUESTION, check, errors
from app.forms.findings import Finding
from app.records import derive
from app.records.case_records import answers_of, form_of, sheet_of, stands_alone
from app.records.errors import AnswersRefused
from app.records.filled import worked_out
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

    from app.forms.form import Form
    from app.records.case_records import CaseRecords
    from db.base import Kept
    from db.types import Answer


def correct(record: Kept, records: CaseRecords | None, answers: Mapping[str, Answer], today: date) -> None:
    """Set what changed; a question that is hidden by it loses its answer, in whichever record keeps it.

    A record of the house belongs to no case and has no `records`.
    """
    form = form_of(record.kind)
    _must_be_asked(record, answers)
    before = questions(record, records)
    after = {name: answer for name, answer in {**before, **answers}.items() if not is_blank(answer)}
    _must_not_break(form, before, after, today)
    was, shown = form.shown(before, today), form.shown(after, today)
    _put(record, {name: after.get(name) if name in shown else None for name in answers})
    stale = worked_out(record.kind, before, today).keys() & (shown - was) - answers.keys()
    _put(record, dict.fromkeys(stale))
    _fall_away(record, records, was - shown)
    if records is not None and record.kind == "intake" and "intake_date" in answers:
        _put(records.case, {"opened_on": after.get("intake_date")})
    work_out(record, today)


def questions(record: Kept, records: CaseRecords | None) -> dict[str, Answer]:
    """All answers of the form that this record is part of, blanks left out."""
    return answers_of(record) if records is None or stands_alone(record.kind) else sheet_of(records)


def fall_away(record: Kept, records: CaseRecords, before: Mapping[str, Answer], today: date) -> None:
    """After an answer was chosen: a question that is hidden by it loses its answer. `before` are the answers then."""
    form = form_of(record.kind)
    _fall_away(record, records, form.shown(before, today) - form.shown(questions(record, records), today))


def _fall_away(record: Kept, records: CaseRecords | None, hidden: AbstractSet[str]) -> None:
    for other in (record,) if records is None or stands_alone(record.kind) else records.asked():
        _put(other, {name: None for name in answers_of(other) if name in hidden})


def work_out(record: Kept, today: date) -> None:
    """What follows from the answers as they stand now."""
    if stands_alone(record.kind):
        _put(record, worked_out(record.kind, answers_of(record), today))


def _must_be_asked(record: Kept, answers: Mapping[str, Answer]) -> None:
    """A question of this record, and one that people answer: status, approval and results follow from other acts."""
    fields = {name: field_of(record.kind, name) for name in answers}
    strays = tuple(Finding(name, "answer.no_such_question", NO_SUCH_QUESTION) for name in answers if not fields[name])
    closed = [name for name, field in fields.items() if field is not None and field.by_app]
    if strays or closed:
        raise AnswersRefused(strays + tuple(Finding(name, "answer.by_app", BY_APP) for name in closed))


def brought_in(
    form: Form, before: Mapping[str, Answer], after: Mapping[str, Answer], today: date
) -> tuple[Finding, ...]:
    """What is wrong now and was not wrong before, or was no error then, or is said of another answer than before.

    Where an answer has parts, as the rows of a list, those that stood there already are not asked about again.
    """
    old, found = set(check(form, before, today=today)), check(form, after, today=today)
    again = {each.field for each in found if each in old and before.get(each.field) != after.get(each.field)}
    if not again:
        return tuple(each for each in found if each not in old)
    fresh = {name: _fresh(before.get(name), after[name]) for name in again if name in after}
    anew = set(check(form, {**after, **fresh}, today=today))
    return tuple(each for each in found if each not in old or (each.field in again and each in anew))


def _fresh(before: Answer, after: Answer) -> Answer:
    """The parts of an answer that were not in it before; an answer without parts as it is."""
    if not isinstance(before, list) or not isinstance(after, list):
        return after
    return [part for part in after if part not in before] or after  # type: ignore[return-value]


def _must_not_break(form: Form, before: Mapping[str, Answer], after: Mapping[str, Answer], today: date) -> None:
    """Only errors that this correction brings in refuse it: an old record may be mended piece by piece."""
    new = brought_in(form, before, after, today)
    if errors(new):
        raise AnswersRefused(new)


def _put(record: Kept, answers: Mapping[str, Answer]) -> None:
    """Set what differs: an answer that was typed again unchanged is no change."""
    tidy = {name: answer.strip() if isinstance(answer, str) else answer for name, answer in answers.items()}
    for name, answer in {**tidy, **derive.months(record.kind, tidy)}.items():
        if getattr(record, name) != answer:
            setattr(record, name, answer)
