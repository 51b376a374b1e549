"""The laptops of one house, as exports and imports need them: what a coordinator is told of them, what came by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.sync import house, sending
from db.models import Replica, Stream

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.sync.incoming import Incoming
    from app.sync.parties import Party


def house_for(session: Session, party: Party) -> tuple[str, ...]:
    """The journals that are of our house, for a coordinator alone: it brings their lines to each other."""
    if party.kind != "coordinator":
        return ()
    return tuple(sorted(uuid.hex() for uuid in house.believed(session)))


def told(session: Session, party: Party, listed: tuple[str, ...]) -> None:
    """In the transaction that finishes a bundle: which laptops the partner reads in it."""
    stream = sending.stream_of(session, party)
    stream.facts = {**(stream.facts or {}), "told": list(listed)}


def is_untold(session: Session, party: Party) -> bool:
    """Whether a laptop was enrolled or struck off since: a coordinator hears of it also where nothing else goes."""
    listed = house_for(session, party)
    stream = session.get(Stream, (sending.OUT, party.device, party.replica))
    before = tuple((stream.facts or {}).get("told", ())) if stream is not None else ()
    return set(listed) != set(before) if before else len(set(listed) - _own(session)) > 0


def _own(session: Session) -> set[str]:
    return {uuid.hex() for uuid in session.scalars(select(Replica.uuid).where(Replica.ours))}


def note(session: Session, incoming: Incoming, today: str) -> None:
    """In the transaction that takes lines of our other laptops in: who brought them holds them."""
    party = incoming.ground.sender
    if incoming.brought:
        house.came_by(session, party, incoming.brought)
        house.was_given(session, party, incoming.in_our_care(), today)
