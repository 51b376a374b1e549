"""Where a case came from that was brought in: the name of the file as it was kept, the row, the day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from db.models import ImportRow, ImportRun

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.models import Case

_GONE = ("dropped", "erased")


@dataclass(frozen=True, slots=True)
class FromTable:
    """`row` as it is counted in the table, `at` the moment it was brought in.

    The row itself is not here: it may hold what only a supervisor reads.
    """

    file_name: str
    row: int
    at: str


def of_case(session: Session, case: Case) -> FromTable | None:
    """The first row that made it; None for a case that was recorded by hand or is erased."""
    if case.erased:
        return None
    asked = (
        select(ImportRun.file_name, ImportRow.number, ImportRun.at)
        .join(ImportRun, ImportRun.id == ImportRow.run)
        .where(ImportRow.subject == case.subject, ImportRow.case_id == case.id, ImportRow.state.not_in(_GONE))
        .order_by(ImportRow.id)
        .limit(1)
    )
    found = session.execute(asked).first()
    return FromTable(found.file_name, found.number, found.at.isoformat(timespec="seconds")) if found else None
