"""What stands on top of a page of a case that shows nothing else of it, and the look written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records
from app.records.errors import NoSuchRecord
from app.records.local import record_id
from app.records.on_top import OnTop, on_top

if TYPE_CHECKING:
    from app.desk import Desk


def case_dangers(desk: Desk, case: str) -> OnTop:
    """NoSuchRecord for a case that is not here, or was erased."""
    with desk.write("look") as session:
        records = case_records.of_case(session, record_id(case))
        if records.case.erased:
            raise NoSuchRecord
        desk.audit(session, "look", kind="case", record=records.case.id, subject=records.case.subject)
        return on_top(session, records)


__all__ = ["OnTop", "case_dangers"]
