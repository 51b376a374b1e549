"""The house tonight: who sleeps in which bed, what is free, who came and went, and how full it was over a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import or_

from app.records.families import Companion, companions
from app.records.house import Sleeper, of_ours, sleepers, standing
from app.records.local import today
from app.records.occupancy import Occupancy, occupancy_of
from app.records.rooms import RoomCard, all_rooms, room_of, same
from app.records.who import Who, known
from db.codes.lists import code_list
from db.journal import seen_in
from db.missing import reason_of
from db.models import Stay

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from app.desk import Desk

_CONFLICT = "conflict_in_house"


@dataclass(frozen=True, slots=True)
class Resident:
    """One stay. `dangers` and `stay_kind` are labels for the context Codes; `seen` goes into a Correction of it.

    `nights` is how many were spent so far; `leaves_on` a last morning still to come. `unsure`: no last morning, only a
    reason why none is written. `twice`: another stay of the same person is open too. `alike`: somebody else here is
    called the same.
    """

    stay: str
    case: str
    person: str
    number: str
    code: str
    name: str
    alike: bool
    since: str
    nights: int
    nights_away: int
    leaves_on: str
    stay_kind: str
    room: str
    bed: str
    dangers: tuple[str, ...]
    conflict: bool
    family: tuple[Companion, ...]
    unsure: bool
    twice: bool
    seen: dict[str, Any]


@dataclass(frozen=True, slots=True)
class BedView:
    """`bed` is empty for those of a room who have no bed written down."""

    bed: str
    residents: tuple[Resident, ...]


@dataclass(frozen=True, slots=True)
class RoomView:
    """`conflict`: two who are not safe with another resident share it."""

    room: RoomCard
    beds: tuple[BedView, ...]
    conflict: bool


@dataclass(frozen=True, slots=True)
class HouseView:
    """`elsewhere` have an open stay outside the rooms of the list; `left` went out on this day."""

    day: str
    rooms: tuple[RoomView, ...]
    elsewhere: tuple[Resident, ...]
    came: tuple[Resident, ...]
    left: tuple[Resident, ...]
    people: int
    beds: int
    free: int


def house(desk: Desk) -> HouseView:
    """One look at tonight."""
    with desk.read("look") as session:
        day = today(desk)
        here, gone = sleepers(session, day), _went(session, day)
        residents = _residents(session, here, day)
        rooms = [each for each in all_rooms(session) if not each.retired_on]
        placed = {each.stay: room_of(rooms, each.room) for each in residents}
        views = tuple(_room(room, [each for each in residents if placed[each.stay] is room]) for room in rooms)
        beds = [bed for view in views for bed in view.beds if bed.bed]
        return HouseView(
            day=day.isoformat(),
            rooms=views,
            elsewhere=tuple(each for each in residents if placed[each.stay] is None),
            came=tuple(each for each in residents if each.since == day.isoformat()),
            left=_residents(session, gone, day),
            people=len({each.person for each in residents}),
            beds=len(beds),
            free=sum(not bed.residents for bed in beds),
        )


def occupancy(desk: Desk, first: str, last: str) -> Occupancy:
    """Nights used of nights possible, from the night after `first` to the night after `last`, both counted."""
    began, ended = date.fromisoformat(first), min(date.fromisoformat(last), today(desk))
    with desk.read("look") as session:
        over = or_(Stay.moved_out_on.is_(None), Stay.moved_out_on > began.isoformat())
        asked = standing().where(over, Stay.moved_in_on <= ended.isoformat())
        return occupancy_of(of_ours(session, asked), all_rooms(session), began, ended)


def _went(session: Session, day: date) -> list[Sleeper]:
    return of_ours(session, standing().where(Stay.moved_out_on == day.isoformat()))


def _residents(session: Session, stays: list[Sleeper], day: date) -> tuple[Resident, ...]:
    subjects = [each.subject for each in stays]
    people = known(session, [(each.subject, each.case) for each in stays])
    families = companions(session, set(subjects))
    rows = {each.record: session.get_one(Stay, each.record) for each in stays}
    return tuple(
        _resident(each, (people[each.subject], families.get(each.subject, ())), day, rows[each.record], subjects)
        for each in stays
    )


def _resident(
    stay: Sleeper, about: tuple[Who, tuple[Companion, ...]], day: date, row: Stay, subjects: list[bytes]
) -> Resident:
    who, family = about
    until = stay.moved_out_on if isinstance(stay.moved_out_on, str) else ""
    return Resident(
        stay=stay.record.hex(),
        case=stay.case.hex() if stay.case else who.case,
        person=stay.subject.hex(),
        number=who.number,
        code=who.code,
        name=who.name,
        alike=who.alike,
        since=str(stay.moved_in_on),
        nights=max((min(stay.went or day, day) - (stay.came or day)).days, 0),
        nights_away=stay.nights_away if isinstance(stay.nights_away, int) else 0,
        leaves_on=until,
        stay_kind=code_list("stay_kind").label(stay.stay_kind) if isinstance(stay.stay_kind, str) else "",
        room=stay.room if isinstance(stay.room, str) else "",
        bed=stay.bed if isinstance(stay.bed, str) else "",
        dangers=who.dangers,
        conflict=_CONFLICT in who.flags,
        family=family,
        unsure=reason_of(stay.moved_out_on) is not None,
        twice=subjects.count(stay.subject) > 1,
        seen={stay.record.hex(): seen_in(row)},
    )


def _room(room: RoomCard, residents: Iterable[Resident]) -> RoomView:
    """Every bed of the room, and last those who sleep in it without one of its beds."""
    inside = list(residents)
    beds = [BedView(bed, tuple(each for each in inside if same(each.bed) == same(bed))) for bed in room.beds]
    without = tuple(each for each in inside if same(each.bed) not in {same(bed) for bed in room.beds})
    if without:
        beds.append(BedView("", without))
    return RoomView(room, tuple(beds), len({each.person for each in inside if each.conflict}) > 1)


__all__ = ["BedView", "Companion", "HouseView", "Occupancy", "Resident", "RoomView", "house", "occupancy"]
