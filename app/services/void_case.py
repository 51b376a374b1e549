"""Void a case that was recorded by mistake: it leaves the lists and the figures, and stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records
from app.records.errors import AlreadyVoided, NoSuchRecord, ReasonMissing
from app.records.local import record_id

if TYPE_CHECKING:
    from app.desk import Desk


def void(desk: Desk, case: str, why: str) -> None:
    """The reason goes into the history, never into the column that travels for statistics."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("void", why=why.strip()) as session:
        record = case_records.of_case(session, record_id(case)).case
        if record.erased:
            raise NoSuchRecord
        if record.voided is not None:
            raise AlreadyVoided
        record.voided = "yes"
        desk.audit(session, "void", kind="case", record=record.id, subject=record.subject)
