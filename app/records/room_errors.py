"""What keeping the list of rooms can refuse."""

from __future__ import annotations

from app.records.errors import RecordError


class RoomWrong(RecordError):
    """A room needs a name that no other room has, and beds that are told apart."""

    code = "room.wrong"


class RoomInUse(RecordError):
    """Somebody sleeps in this room, or in the bed that is to go."""

    code = "room.in_use"
