"""How many people have something new since the last bundle to a partner: read from the end of the journal only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.clock import stamp_after
from db.models import Replica

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

MOST: Final = 1000
"""Counted no further: a first page only needs to know that it is time."""
_NEW: Final = (
    "SELECT count(*) FROM (SELECT DISTINCT subject FROM change WHERE rep = ? AND kind <> 'training' AND seq > coalesce("
    "(SELECT seq FROM change WHERE rep = ? AND hlc <= ? ORDER BY seq DESC LIMIT 1), 0) LIMIT ?)"
)


def people_unsent(session: Session, since: datetime | None) -> int:
    """Of lines written here after that moment, or of all where no bundle ever went; at most MOST.

    What of it may go is decided person by person when the bundle is made: some may have kept everything back. A
    training is about nobody.
    """
    bound = stamp_after(since) if since is not None else -1
    connection, found = session.connection(), 0
    for rep in session.scalars(select(Replica.id).where(Replica.ours)):
        counted = connection.exec_driver_sql(_NEW, (rep, rep, bound, MOST)).scalar()
        found += int(counted or 0)
    return min(found, MOST)
