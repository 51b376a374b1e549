"""The small local numbers that stand for replicas, held in memory while the vault is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from db.models import Replica

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session


class Replicas:
    """`uuid_of` and `alias_of` are filled at the first unit of work and after one that failed."""

    def __init__(self) -> None:
        self.uuid_of: dict[int, bytes] = {}
        self.alias_of: dict[bytes, int] = {}

    def load(self, session: Session) -> None:
        self.forget()
        for alias, uuid in session.execute(select(Replica.id, Replica.uuid)):
            self._learn(alias, uuid)

    def forget(self) -> None:
        self.uuid_of.clear()
        self.alias_of.clear()

    def _learn(self, alias: int, uuid: bytes) -> None:
        self.uuid_of[alias] = uuid
        self.alias_of[uuid] = alias

    def alias(self, session: Session, uuid: bytes, now: datetime, org: str | None = None) -> int:
        """The number of this replica, given now if it is new."""
        known = self.alias_of.get(uuid)
        if known is not None:
            return known
        row = Replica(uuid=uuid, org=org, ours=False, first_seen=now)
        session.add(row)
        session.flush()
        self._learn(row.id, uuid)
        return row.id

    def mint(self, session: Session, uuid: bytes, parent: bytes | None, now: datetime) -> int:
        """A new incarnation of this vault."""
        row = Replica(uuid=uuid, ours=True, parent=parent, first_seen=now)
        session.add(row)
        session.flush()
        self._learn(row.id, uuid)
        return row.id


def name_replicas(session: Session, orgs: Mapping[bytes, str]) -> None:
    """Write down whose a replica is, once we know."""
    for uuid, org in orgs.items():
        session.execute(update(Replica).where(Replica.uuid == uuid).values(org=org))
