"""The rooms of the house as a page shows them, and which room a stay means by the words that were written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from db.models import Room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class RoomCard:
    """`opened_on` is empty where the room was always there, `retired_on` while it is in use."""

    room: str
    name: str
    beds: tuple[str, ...]
    floor: str
    for_whom: str
    notes: str
    opened_on: str
    retired_on: str
    former_names: tuple[str, ...]

    def means(self, written: object) -> bool:
        """Whether these words name this room, now or before it was renamed."""
        return isinstance(written, str) and same(written) in {same(name) for name in (self.name, *self.former_names)}


def same(words: str) -> str:
    """Two spellings that mean one room or bed."""
    return " ".join(words.split()).casefold()


def all_rooms(session: Session) -> tuple[RoomCard, ...]:
    """Those in use first, by floor and name as people would read them."""
    cards = [card(each) for each in session.scalars(select(Room))]
    return tuple(sorted(cards, key=lambda each: (bool(each.retired_on), each.floor.casefold(), _natural(each.name))))


def card(room: Room) -> RoomCard:
    return RoomCard(
        room=room.id.hex(),
        name=room.name,
        beds=tuple(room.beds or ()),
        floor=room.floor,
        for_whom=room.for_whom,
        notes=room.notes,
        opened_on=room.opened_on,
        retired_on=room.retired_on,
        former_names=tuple(room.former_names or ()),
    )


def room_of(rooms: Iterable[RoomCard], written: object) -> RoomCard | None:
    """The room a stay names; one in use goes before a retired one of that name."""
    return next((each for each in rooms if each.means(written)), None)


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Room 2 before room 10."""
    parts: list[str] = []
    for letter in name.casefold():
        if parts and parts[-1][-1].isdecimal() == letter.isdecimal():
            parts[-1] += letter
        else:
            parts.append(letter)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
