"""Keep a report under a name for the house, let it come again and again, and note that it was made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.errors import NameMissing, NoSuchRecord
from app.records.local import record_id, today
from app.reports.report import Report, body, called, must_be_whole, must_have_purpose, read
from app.reports.spans import ended
from app.roles import Refused, may
from db.models import Report as Row
from db.types import new_id

if TYPE_CHECKING:
    from app.desk import Desk


def keep_report(desk: Desk, report: Report) -> str:
    """The id it has here. The same name again replaces what stood under it, where that is one's own or one leads the
    house; it stays with whoever kept it first. Raises NameMissing, PurposeMissing, Refused, and the faults of a report.
    """
    name = " ".join(report.name.split())
    if not name:
        raise NameMissing
    wanted = replace(report, name=name, purpose=must_have_purpose(report.purpose))
    must_be_whole(wanted)
    with desk.write("keep_report") as session:
        rows = [each for each in session.scalars(select(Row)) if called(each.name) == called(name)]
        row = min(rows, key=lambda each: each.name != name, default=None)
        if row is None:
            row = Row(id=new_id(), done_to="", owner=desk.worker_id)
            session.add(row)
        elif row.owner != desk.worker_id and not may(desk.worker.role, "approve"):
            raise Refused(desk.worker.role, "keep_report")
        before = read(row.body).every if row.body is not None else ""
        row.name, row.body, row.made = name, body(wanted), desk.store.clock.now()
        if wanted.every != before:
            row.done_to = ended(wanted.every, today(desk)).last if wanted.every else ""
        desk.audit(session, "keep_report", kind="report", record=row.id)
        return row.id.hex()


def note_made(desk: Desk, report: str) -> None:
    """It was made: it is due again when the next month, quarter or year is over."""
    with desk.write("count") as session:
        row = session.get(Row, record_id(report))
        if row is None:
            raise NoSuchRecord
        every = read(row.body).every
        if every:
            row.done_to = max(row.done_to, ended(every, today(desk)).last)
