"""The rooms and beds of this house: list, add, change and retire them; they are known in this vault only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records.errors import NoSuchRecord
from app.records.house import sleepers
from app.records.local import record_id, today
from app.records.room_errors import RoomInUse, RoomWrong
from app.records.rooms import RoomCard, all_rooms, card, same
from db.models import Room
from db.types import new_id

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class RoomSheet:
    """What is asked about a room. `opened_on` is empty where it was always there."""

    name: str
    beds: tuple[str, ...]
    floor: str = ""
    for_whom: str = ""
    notes: str = ""
    opened_on: str = ""


def list_rooms(desk: Desk, *, retired: bool = False) -> tuple[RoomCard, ...]:
    with desk.read("look") as session:
        return tuple(each for each in all_rooms(session) if retired or not each.retired_on)


def add_room(desk: Desk, sheet: RoomSheet) -> RoomCard:
    """Raises RoomWrong for a name that is taken and for a room without beds."""
    with desk.write("arrange_rooms") as session:
        asked = _tidy(session, sheet, but="")
        room = Room(id=new_id(), former_names=[], retired_on="", **_columns(asked))
        session.add(room)
        session.flush()
        desk.audit(session, "arrange_rooms", kind="room", record=room.id)
        return card(room)


def change_room(desk: Desk, room: str, sheet: RoomSheet) -> RoomCard:
    """A stay goes on meaning a renamed room; a bed somebody sleeps in does not go (RoomInUse)."""
    with desk.write("arrange_rooms") as session:
        standing = _room(session, room)
        asked = _tidy(session, sheet, but=room)
        before = card(standing)
        going = {same(bed) for bed in before.beds} - {same(bed) for bed in asked.beds}
        if any(same(bed) in going for bed in _taken(desk, session, before)):
            raise RoomInUse
        if same(standing.name) != same(asked.name):
            standing.former_names = [*before.former_names, standing.name]
        for name, value in _columns(asked).items():
            setattr(standing, name, value)
        session.flush()
        desk.audit(session, "arrange_rooms", kind="room", record=standing.id)
        return card(standing)


def retire_room(desk: Desk, room: str) -> RoomCard:
    """Nobody is put there any more; figures about the time before still count its beds."""
    with desk.write("arrange_rooms") as session:
        standing = _room(session, room)
        if _taken(desk, session, card(standing)):
            raise RoomInUse
        standing.retired_on = standing.retired_on or today(desk).isoformat()
        session.flush()
        desk.audit(session, "arrange_rooms", kind="room", record=standing.id)
        return card(standing)


def _room(session: Session, room: str) -> Room:
    found = session.get(Room, record_id(room))
    if found is None:
        raise NoSuchRecord
    return found


def _taken(desk: Desk, session: Session, room: RoomCard) -> list[str]:
    """The beds of a room that are taken tonight, as they were written; an empty text is somewhere in the room."""
    held = sleepers(session, today(desk))
    return [str(each.bed) if isinstance(each.bed, str) else "" for each in held if room.means(each.room)]


def _tidy(session: Session, sheet: RoomSheet, but: str) -> RoomSheet:
    beds = tuple(bed.strip() for bed in sheet.beds if bed.strip())
    name = " ".join(sheet.name.split())
    others = [each for each in all_rooms(session) if each.room != but and not each.retired_on]
    if not name or not beds or len({same(bed) for bed in beds}) < len(beds) or any(each.means(name) for each in others):
        raise RoomWrong
    return RoomSheet(name, beds, sheet.floor.strip(), sheet.for_whom.strip(), sheet.notes.strip(), sheet.opened_on)


def _columns(sheet: RoomSheet) -> dict[str, object]:
    return {
        "name": sheet.name,
        "beds": list(sheet.beds),
        "floor": sheet.floor,
        "for_whom": sheet.for_whom,
        "notes": sheet.notes,
        "opened_on": sheet.opened_on,
    }


__all__ = ["RoomCard", "RoomSheet", "add_room", "change_room", "list_rooms", "retire_room"]
