"""Lines that were set aside, tried again in the order they came, so that each finds what it was written over."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import by_laptops, worked_anew
from app.records.local import today
from app.sync import house, journals
from app.sync.errors import NotTrusted
from app.sync.incoming import Cover, Incoming
from app.sync.parties import party_of
from app.sync.reasons import LET_GO, NOT_ENROLLED
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


def take_up(desk: Desk, session: Session) -> int:
    """How many came in of those that waited for a laptop, and of those that were set aside for want of these."""
    taken, _ = try_again(desk, session, Quarantined.reason == NOT_ENROLLED)
    more = taken
    while more:
        more, _ = try_again(desk, session, Quarantined.reason.is_not(None))
        taken += more
    return taken


def let_go(row: Quarantined, why: str) -> None:
    """Only its number stays, so that the same line does not come back with every bundle."""
    row.facts = {**(row.facts or {}), "was": row.reason, "why": why}
    row.reason = LET_GO
    if row.replica is not None:
        row.line = b""


def let_go_of(session: Session, laptop: bytes, why: str) -> int:
    """All lines of this laptop that are set aside."""
    rows = session.scalars(select(Quarantined).where(*_of(session, laptop), Quarantined.reason != LET_GO)).all()
    for row in rows:
        let_go(row, why)
    return len(rows)


def may_come_again(session: Session, laptop: bytes) -> None:
    """What was let go while this laptop was struck off: our receipts no longer say that we have it, so it is sent."""
    for row in session.scalars(select(Quarantined).where(*_of(session, laptop), Quarantined.reason == LET_GO)):
        session.delete(row)


def _of(session: Session, laptop: bytes) -> tuple[ColumnElement[bool], ...]:
    return (Quarantined.replica.in_(journals.of_device(session, laptop)),)


def _try(desk: Desk, session: Session, whence: tuple[bytes, int], rows: list[Quarantined]) -> int:
    """Each is taken off the list first; what still cannot be read puts itself on it again, with its reason."""
    try:
        party = party_of(session, whence[0])
    except NotTrusted:
        return 0
    raws = [row.line for row in rows]
    numbers = rows[0].facts["replicas"]
    day = today(desk).isoformat()
    cover = Cover(
        number=whence[1],
        replicas=tuple(bytes.fromhex(numbers[str(n)]) for n in range(1, len(numbers) + 1)),
        home=house.brings_home(session, party, day),
    )
    incoming = Incoming(session, party, bytes.fromhex(desk.organisation.id), cover)
    for row in rows:
        session.delete(row)
    session.flush()
    incoming.take(raws)
    taken = len(raws) - incoming.finish(len(raws)).set_aside
    worked_anew.note(session, incoming.in_our_care())
    by_laptops.note(session, incoming, day)
    return taken
