"""The end of a case: what is still blank, what an approved closure does to its status, what it no longer allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.forms.casework.task import TASK
from app.forms.findings import Finding
from app.forms.intake import INTAKE
from app.i18n import QT_TRANSLATE_NOOP
from app.records.case_records import answers_of, casework_of, form_of, sheet_of
from app.records.gap import Gap
from db.missing import is_blank
from db.models import Closure, FollowUp, Task

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.forms.form import Form
    from app.records.case_records import CaseRecords
    from db.models import Case
    from db.types import Answer

CLOSED: Final = frozenset({"Closed", "ClosedReferred", "FollowUp"})
"""The states of a case whose closure a supervisor approved."""
ALREADY_CLOSED: Final = QT_TRANSLATE_NOOP(
    "Findings", "This case has an approved closure. If the person came back, open a new case for them."
)
BEFORE_OPENING: Final = QT_TRANSLATE_NOOP("Findings", "This is before the day the case was opened.")
_STATE: Final = next(each for each in TASK.fields if each.name == "state")
NOT_WANTED: Final = QT_TRANSLATE_NOOP(
    "Findings", "The person said that they do not want us to get in touch later. Respect it: plan no contact."
)


def is_closed(status: object) -> bool:
    """A status that came from elsewhere may have any shape; what is not known is not closed."""
    return isinstance(status, str) and status in CLOSED


def gaps(session: Session, records: CaseRecords, today: date) -> tuple[Gap, ...]:
    """Over the intake and all case work of this case, in the order of the forms; a reason is an answer.

    So is what is said of a task, unless it is that it is open and nobody said that it goes on after the case.
    """
    found = list(_blank(INTAKE, sheet_of(records), {r.kind: r.id.hex() for r in records.asked()}, today))
    for record in casework_of(session, records.case.subject):
        standing = not record.erased and record.voided is None  # type: ignore[attr-defined]
        if not standing or record.case != records.case.id:  # type: ignore[attr-defined]
            continue
        if isinstance(record, Task):
            found += _open(record)
        else:
            found += _blank(form_of(record.kind), answers_of(record), {record.kind: record.id.hex()}, today)
    return tuple(found)


def _blank(form: Form, sheet: Mapping[str, Answer], records: Mapping[str, str], today: date) -> Iterator[Gap]:
    shown = form.shown(sheet, today)
    for field in form.fields:
        if field.required == "for_closing" and field.name in shown and is_blank(sheet.get(field.name)):
            yield Gap(field.of, records.get(field.of, ""), form.title, field.name, field.label)


def _open(task: Task) -> Iterator[Gap]:
    if task.state is None or (task.state == "open" and task.after_closing != "yes"):
        what = task.what if isinstance(task.what, str) else TASK.title
        yield Gap(Task.kind, task.id.hex(), TASK.title, "state", _STATE.label, what)


def approved_closure(session: Session, case: Case) -> Closure | None:
    rows = session.scalars(_of(Closure, case))
    return next((each for each in rows if each.approved_by is not None), None)


def settle_status(session: Session, case: Case) -> None:
    """What the approved closure says; contact that was agreed to and is still to come keeps the case in follow-up."""
    status = status_of(session, case)
    if status is not None and case.case_status != status:
        case.case_status = status


def status_of(session: Session, case: Case) -> str | None:
    """None without an approved closure."""
    closure = approved_closure(session, case)
    if closure is None:
        return None
    if closure.follow_up_agreed == "yes" and _contact_to_come(session, case):
        return "FollowUp"
    return "ClosedReferred" if closure.reason == "transferred" else "Closed"


def _contact_to_come(session: Session, case: Case) -> bool:
    return any(each.done_on is None for each in session.scalars(_of(FollowUp, case)))


def _of(kept: Any, case: Case) -> Select[Any]:
    """What stands of this case: its person is the record's own, whatever case a line from elsewhere names."""
    return select(kept).where(kept.case == case.id, kept.subject == case.subject, kept.voided.is_(None), ~kept.erased)


def judge_closure(session: Session, case: Case, record: bytes, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    standing = approved_closure(session, case)
    if standing is not None and standing.id != record:
        yield Finding("closed_on", "closure.already", ALREADY_CLOSED)
    closed, opened = answers.get("closed_on"), case.opened_on
    if isinstance(closed, str) and isinstance(opened, str) and closed < opened:
        yield Finding("closed_on", "closure.before_opening", BEFORE_OPENING, facts=(("day", closed),))


def judge_follow_up(session: Session, case: Case, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    """Contact that already took place is written down whoever began it; only what is still to come is refused."""
    closure = approved_closure(session, case)
    if closure is not None and closure.follow_up_agreed == "no" and answers.get("done_on") is None:
        planned = answers.get("planned_on")
        facts = (("day", planned),) if isinstance(planned, str) else ()
        yield Finding("planned_on", "follow_up.not_wanted", NOT_WANTED, facts=facts)
