"""Let a line go that was set aside: it leaves the list and never becomes part of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import set_aside
from app.records.errors import ReasonMissing
from app.sync.errors import NoSuchQuarantined
from app.sync.reasons import LET_GO
from db.models import Quarantined

if TYPE_CHECKING:
    from app.desk import Desk


def drop(desk: Desk, line: int, why: str) -> None:
    """Raises ReasonMissing, NoSuchQuarantined."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("drop_quarantined") as session:
        row = session.get(Quarantined, line)
        if row is None or row.reason == LET_GO:
            raise NoSuchQuarantined
        set_aside.let_go(row, why.strip())
        desk.audit(session, "drop_quarantined", kind=row.kind, subject=row.subject)
