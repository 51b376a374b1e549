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
    """Read once at opening; a unit of work that fails takes back the numbers it gave."""

    def __init__(self) -> None:
        self.uuid_of: dict[int, bytes] = {}
        self.alias_of: dict[bytes, int] = {}
        self._given: list[int] = []

    def load(self, session: Session) -> None:
        for alias, uuid in session.execute(select(Replica.id, Replica.uuid)):
            self._learn(alias, uuid)
        self.keep()

    def keep(self) -> None:
        """The unit of work was committed."""
        self._given.clear()

    def take_back(self) -> None:
        """The unit of work failed, and its rows are gone."""
        for alias in self._given:
            del self.alias_of[self.uuid_of.pop(alias)]
        self._given.clear()

    def _learn(self, alias: int, uuid: bytes) -> None:
        self.uuid_of[alias] = uuid
        self.alias_of[uuid] = alias
        self._given.append(alias)

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
