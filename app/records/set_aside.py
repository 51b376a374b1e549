"""Lines that were set aside, tried again in the order they came, so that each finds what it was written over."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import by_laptops, worked_anew
from app.records.local import today
from app.sync.errors import NotTrusted
from app.sync.incoming import Cover, Incoming
from app.sync.parties import party_of
from app.sync.quarantine import LET_GO
from db.models import Quarantined

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.desk import Desk


def try_again(desk: Desk, session: Session, wanted: ColumnElement[bool]) -> tuple[int, int]:
    """How many were taken in, and how many stay aside, as all do of a partner who is no longer trusted."""
    chosen = select(Quarantined).where(wanted, Quarantined.reason != LET_GO)
    rows = list(session.scalars(chosen.order_by(Quarantined.partner, Quarantined.bundle, Quarantined.id)))
    taken = 0
    for (partner, bundle), some in groupby(rows, key=lambda row: (row.partner, row.bundle)):
        taken += _try(desk, session, (partner, bundle or 0), list(some))
    return taken, len(rows) - taken


def _try(desk: Desk, session: Session, whence: tuple[bytes, int], rows: list[Quarantined]) -> int:
    """Each is taken off the list first; what still cannot be read puts itself on it again, with its reason."""
    try:
        party = party_of(session, whence[0])
    except NotTrusted:
        return 0
    raws = [row.line for row in rows]
    numbers = rows[0].facts["replicas"]
    cover = Cover(number=whence[1], replicas=tuple(bytes.fromhex(numbers[str(n)]) for n in range(1, len(numbers) + 1)))
    incoming = Incoming(session, party, bytes.fromhex(desk.organisation.id), cover)
    for row in rows:
        session.delete(row)
    session.flush()
    incoming.take(raws)
    taken = len(raws) - incoming.finish(len(raws)).set_aside
    worked_anew.note(session, incoming.in_our_care())
    by_laptops.note(session, incoming, today(desk).isoformat())
    return taken
