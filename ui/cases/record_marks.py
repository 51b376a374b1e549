"""How a record stands, in a word or two: void, in dispute, overdue, open, read by a supervisor or not yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.forms.catalogue import form, is_casework

if TYPE_CHECKING:
    from app.services.show_case import RecordView


@dataclass(frozen=True, slots=True)
class Mark:
    text: str
    ink: str


def marks(record: RecordView, today: str) -> tuple[Mark, ...]:
    """The gravest first."""
    if record.voided:
        return (Mark(QCoreApplication.translate("Case", "Void"), "danger"),)
    if record.guarded:
        return ()
    found = []
    if record.disputed or any(field.disputed for section in record.sections for field in section.fields):
        found.append(Mark(QCoreApplication.translate("Case", "In dispute"), "warn"))
    if record.permission:
        found.append(lapsed(record))
    if is_open_task(record):
        late = isinstance(record.day, str) and record.day < today
        text = QCoreApplication.translate("Case", "Late") if late else QCoreApplication.translate("Case", "Open")
        found.append(Mark(text, "danger" if late else "info"))
    if record.kind == "red_flag" and record.answer("resolved_on") is None:
        found.append(Mark(QCoreApplication.translate("Case", "In force"), "danger"))
    if waits_for_approval(record):
        found.append(Mark(QCoreApplication.translate("Case", "Supervisor to read"), "warn"))
    return tuple(found)


def lapsed(record: RecordView) -> Mark:
    """A referral that is still out, and rests on no permission any more."""
    if record.permission == "taken_back":
        return Mark(QCoreApplication.translate("Case", "Permission taken back"), "danger")
    return Mark(QCoreApplication.translate("Case", "Permission has run out"), "warn")


def is_open_task(record: RecordView) -> bool:
    return record.kind == "task" and not record.voided and record.answer("state") not in {"done", "not_needed"}


def waits_for_approval(record: RecordView) -> bool:
    """Whether this kind is read by a supervisor, and nobody has yet."""
    if record.voided or record.guarded or record.origin or not is_casework(record.kind):
        return False
    return form(record.kind).get("approved_by") is not None and record.answer("approved_by") is None
