"""Let a line go that was set aside: it leaves the list and never becomes part of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.errors import ReasonMissing
from app.sync.errors import NoSuchQuarantined
from app.sync.quarantine import LET_GO
from db.models import Quarantined

if TYPE_CHECKING:
    from app.desk import Desk


def drop(desk: Desk, line: int, why: str) -> None:
    """Only its number stays, so that the same line does not come back with every bundle. Raises ReasonMissing."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("drop_quarantined") as session:
        row = session.get(Quarantined, line)
        if row is None or row.reason == LET_GO:
            raise NoSuchQuarantined
        row.facts = {**(row.facts or {}), "was": row.reason, "why": why.strip()}
        row.reason = LET_GO
        if row.replica is not None:
            row.line = b""
        desk.audit(session, "drop_quarantined", kind=row.kind, subject=row.subject)
