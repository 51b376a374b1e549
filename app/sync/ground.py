"""What every stage of an import stands on: the unit of work, who sends, what is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.sync.tally import Tally
from db.intervals import have_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.sync.custody import Custody
    from app.sync.forking import Forks
    from app.sync.parties import Party
    from db.clock import Clock
    from db.intervals import Intervals
    from db.pen import Pen
    from db.replicas import Replicas


@dataclass(slots=True, kw_only=True)
class Ground:
    """`number` is the bundle's; `live` the alias this vault writes under now."""

    session: Session
    sender: Party
    custody: Custody
    forks: Forks
    number: int
    live: int
    tally: Tally = field(default_factory=Tally)

    @property
    def replicas(self) -> Replicas:
        found: Replicas = self.session.info["store"].replicas
        return found

    @property
    def uuid_of(self) -> Mapping[int, bytes]:
        return self.replicas.uuid_of

    @property
    def clock(self) -> Clock:
        found: Clock = self.session.info["store"].clock
        return found

    @property
    def pen(self) -> Pen:
        found: Pen = self.session.info["pen"]
        return found

    @property
    def have(self) -> Intervals:
        return have_of(self.session)
