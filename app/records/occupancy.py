"""How full the house was: nights used of nights possible, room by room, and how long those who left had stayed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.records.house import OUTSIDE, day_of
from app.records.rooms import room_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.records.house import Sleeper
    from app.records.rooms import RoomCard


@dataclass(frozen=True, slots=True)
class RoomNights:
    """`possible` counts each bed of the room, as it has them now, for each night the room was in use."""

    name: str
    used: int
    possible: int


@dataclass(frozen=True, slots=True)
class Occupancy:
    """`outside` are nights of stays in no room of the list, never added to `used`; `away` the nights spent elsewhere
    by those whose whole stay lies in the period, still counted in `used` since the bed was kept.

    `left` is how many went out in the period, `middle` the nights in the middle of their stays.
    """

    first: str
    last: str
    nights: int
    used: int
    possible: int
    outside: int
    away: int
    came: int
    left: int
    middle: int
    rooms: tuple[RoomNights, ...]


def occupancy_of(stays: Sequence[Sleeper], rooms: Sequence[RoomCard], first: date, last: date) -> Occupancy:
    """Both days are counted: each is the night that follows it."""
    used: dict[str, int] = {}
    outside = away = 0
    for stay in stays:
        nights = nights_between(stay, first, last)
        room = room_of(rooms, stay.room) if stay.stay_kind != OUTSIDE else None
        if room is None:
            outside += nights
            continue
        used[room.room] = used.get(room.room, 0) + nights
        if isinstance(stay.nights_away, int) and _within(stay, first, last):
            away += stay.nights_away
    told = tuple(RoomNights(each.name, used.get(each.room, 0), _possible(each, first, last)) for each in rooms)
    ended = sorted(_length(stay) for stay in stays if _left_in(stay, first, last))
    return Occupancy(
        first=first.isoformat(),
        last=last.isoformat(),
        nights=max((last - first).days + 1, 0),
        used=sum(each.used for each in told),
        possible=sum(each.possible for each in told),
        outside=outside,
        away=away,
        came=sum(stay.came >= first for stay in stays if stay.came is not None),
        left=len(ended),
        middle=ended[len(ended) // 2] if ended else 0,
        rooms=tuple(each for each in told if each.possible or each.used),
    )


def nights_between(stay: Sleeper, first: date, last: date) -> int:
    """The nights of this stay that lie in the period; where it has no last morning, until the end of the period."""
    if stay.came is None or stay.ended_unknown:
        return 0
    end = last + timedelta(days=1)
    return max((min(stay.went or end, end) - max(stay.came, first)).days, 0)


def _possible(room: RoomCard, first: date, last: date) -> int:
    end = last + timedelta(days=1)
    began = max(day_of(room.opened_on) or first, first)
    return max((min(day_of(room.retired_on) or end, end) - began).days, 0) * len(room.beds)


def _within(stay: Sleeper, first: date, last: date) -> bool:
    return _left_in(stay, first, last) and stay.came is not None and stay.came >= first


def _left_in(stay: Sleeper, first: date, last: date) -> bool:
    return stay.went is not None and first <= stay.went <= last


def _length(stay: Sleeper) -> int:
    return (stay.went - stay.came).days if stay.went is not None and stay.came is not None else 0
