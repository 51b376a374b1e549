"""Try again to take in lines that were set aside: what was missing may have come, or this Havenbook is newer now."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.sync.errors import NotTrusted
from app.sync.incoming import Cover, Incoming
from app.sync.parties import party_of
from app.sync.quarantine import LET_GO
from db.models import Quarantined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Retried:
    """Lines taken in, and lines that stay aside."""

    taken: int
    still: int


def retry(desk: Desk, ids: Sequence[int]) -> Retried:
    """In the order they came. Lines of a partner who is no longer trusted stay where they are."""
    with desk.receive("retry_quarantined") as session:
        chosen = select(Quarantined).where(Quarantined.id.in_(ids), Quarantined.reason != LET_GO)
        rows = list(session.scalars(chosen.order_by(Quarantined.partner, Quarantined.bundle, Quarantined.id)))
        taken = 0
        for (partner, bundle), some in groupby(rows, key=lambda row: (row.partner, row.bundle)):
            taken += _retry(desk, session, (partner, bundle or 0), list(some))
        desk.audit(session, "retry_quarantined", outcome=f"{taken} of {len(rows)}")
        return Retried(taken, len(rows) - taken)


def _retry(desk: Desk, session: Session, whence: tuple[bytes, int], rows: list[Quarantined]) -> int:
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
    return len(raws) - incoming.finish(len(raws)).set_aside
