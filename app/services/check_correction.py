"""Judge a correction before it is saved: what it would bring in that was not wrong before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records, gates, named_files, receiver_stands
from app.records.correction import brought_in
from app.records.guarding import must_be_seen
from app.records.local import house, record_id, today
from db.missing import is_blank

if TYPE_CHECKING:
    from app.desk import Desk
    from app.forms.findings import Finding
    from db.types import Answer


def check_correction(desk: Desk, kind: str, record: str, answers: dict[str, Answer]) -> tuple[Finding, ...]:
    """The same judgement as correcting makes; nothing is written. None makes an answer blank.

    Of an intake, one of its records stands for all: the questions of the others may be among the answers.
    """
    must_be_seen(desk, kind, record)
    with desk.read("look") as session:
        standing, records = case_records.of_record(session, kind, record_id(record))
        alone = case_records.stands_alone(kind)
        form = case_records.form_of(kind)
        before = case_records.answers_of(standing) if alone else case_records.sheet_of(records)
        after = {name: answer for name, answer in {**before, **answers}.items() if not is_blank(answer)}
        found = brought_in(form, before, after, today(desk))
        if not alone:
            return found
        found += tuple(
            each.placed(kind)
            for each in named_files.judge(session, standing.subject, form.fields, named_files.fresh(before, answers))
        )
        hidden = (form.shown(before, today(desk)) | answers.keys()) - form.shown(after, today(desk))
        kept = {name: answer for name, answer in after.items() if name not in hidden}
        old = gates.findings(session, house(desk), records.case, gates.Saving(kind, standing.id, before))
        new = gates.findings(session, house(desk), records.case, gates.Saving(kind, standing.id, kept))
        new += tuple(receiver_stands.judge(session, kind, before, kept))
        return found + tuple(each for each in new if each not in old and each not in found)
