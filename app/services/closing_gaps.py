"""The questions that must be answered before a case is closed and are still blank, and the tasks that are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import case_records, closing
from app.records.gap import Gap
from app.records.local import record_id, today

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Gap", "closing_gaps"]


def closing_gaps(desk: Desk, case: str) -> tuple[Gap, ...]:
    """Over the intake and all case work of this case, in the order of the forms."""
    with desk.read("look") as session:
        return closing.gaps(session, case_records.of_case(session, record_id(case)), today(desk))
