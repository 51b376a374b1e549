"""Judge a record of case work before it is saved: everything that would refuse it, and what asks for a second look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.catalogue import form, is_casework
from app.forms.check import check
from app.records import gates
from app.records.errors import NoSuchRecord
from app.records.local import house, record_id, today
from db.models import Case

if TYPE_CHECKING:
    from app.desk import Desk
    from app.forms.findings import Finding
    from db.types import Answer


def check_record(desk: Desk, kind: str, case: str, record: str, answers: dict[str, Answer]) -> tuple[Finding, ...]:
    """The same judgement as saving makes; nothing is written."""
    if not is_casework(kind):
        raise NoSuchRecord
    sheet = form(kind).tidy(answers, today(desk))
    with desk.read("look") as session:
        standing = session.get(Case, record_id(case))
        if standing is None or standing.erased:
            raise NoSuchRecord
        shut = gates.findings(session, house(desk), standing, gates.Saving(kind, record_id(record), sheet))
    return check(form(kind), sheet, today=today(desk)) + shut
