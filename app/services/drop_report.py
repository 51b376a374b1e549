"""Drop a report that was kept: one's own, or any for those who lead the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.errors import NoSuchRecord
from app.records.local import record_id
from app.roles import Refused, may
from db.models import Report

if TYPE_CHECKING:
    from app.desk import Desk


def drop_report(desk: Desk, report: str) -> None:
    with desk.write("keep_report") as session:
        row = session.get(Report, record_id(report))
        if row is None:
            raise NoSuchRecord
        if row.owner != desk.worker_id and not may(desk.worker.role, "approve"):
            raise Refused(desk.worker.role, "keep_report")
        desk.audit(session, "drop_report", kind="report", record=row.id)
        session.delete(row)
