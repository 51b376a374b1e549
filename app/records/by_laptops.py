"""The laptops of one house, as exports and imports need them: what a coordinator is told of them, what came by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync import house

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.sync.incoming import Incoming
    from app.sync.parties import Party


def house_for(session: Session, party: Party) -> tuple[str, ...]:
    """The journals that are of our house, for a coordinator alone: it brings their lines to each other."""
    if party.kind != "coordinator":
        return ()
    return tuple(sorted(uuid.hex() for uuid in house.believed(session)))


def note(session: Session, incoming: Incoming, today: str) -> None:
    """In the transaction that takes lines of our other laptops in: who brought them holds them."""
    party = incoming.ground.sender
    if incoming.brought:
        house.came_by(session, party, incoming.brought)
        house.was_given(session, party, incoming.in_our_care(), today)
