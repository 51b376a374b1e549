"""Lines set aside: each with its reason and everything needed to try again; one odd line never stops the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.sync.reasons import LET_GO
from db.models import Quarantined

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.sync.arriving import Refusal
    from app.sync.ground import Ground


def count_of(session: Session, replicas: Collection[bytes]) -> int:
    """How many lines of these journals are set aside."""
    aside = select(func.count()).where(Quarantined.replica.in_(replicas), Quarantined.reason != LET_GO)
    return session.scalar(aside) or 0


class Quarantine:
    """`numbers` translates the numbers inside a line to replica ids, as the manifest of its bundle did."""

    def __init__(self, ground: Ground, numbers: Mapping[int, bytes]) -> None:
        self._ground = ground
        self._replicas = {str(number): uuid.hex() for number, uuid in numbers.items()}

    def put(self, refusals: Iterable[Refusal]) -> None:
        """A line that is sent again and again is set aside once; what was let go stays so."""
        ground = self._ground
        for refusal in refusals:
            ground.tally.set_aside += 1
            row = self._row(refusal)
            if not self._there(row):
                ground.session.add(row)

    def _row(self, refusal: Refusal) -> Quarantined:
        line, ground = refusal.line, self._ground
        facts: dict[str, Any] = {"replicas": self._replicas}
        return Quarantined(
            partner=ground.sender.device,
            bundle=ground.number,
            replica=ground.uuid_of[line.rep] if line else None,
            seq=line.seq if line else None,
            kind=line.kind if line else None,
            subject=line.subject if line else None,
            reason=refusal.reason,
            facts=facts,
            line=refusal.raw,
            at=ground.clock.now(),
        )

    def _there(self, row: Quarantined) -> bool:
        same = select(Quarantined.id).where(Quarantined.partner == row.partner)
        if row.replica is not None:
            same = same.where(Quarantined.replica == row.replica, Quarantined.seq == row.seq)
        else:
            same = same.where(Quarantined.line == row.line)
        return self._ground.session.scalar(same.limit(1)) is not None
