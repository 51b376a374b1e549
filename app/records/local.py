"""What passes between records and the desk: today as the people in the house see it, ids as text, what was saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.records.errors import NoSuchRecord
from app.records.intake import House

if TYPE_CHECKING:
    from datetime import date

    from app.desk import Desk

BACKED_UP: Final = "backed_up_at"
"""The setting that says when the last backup was made and proved."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Ids as 32 hex characters; the number and the code are what people say and write."""

    person: str
    case: str
    number: str
    code: str


def today(desk: Desk) -> date:
    """The day on this laptop's calendar: at two in the morning it is not the day in Greenwich."""
    return desk.store.clock.now().astimezone().date()


def house(desk: Desk) -> House:
    return House(desk.organisation.site, desk.replica, desk.worker.code, today(desk))


def record_id(text: str) -> bytes:
    """The id that crossed the border as hex digits; what is none names no record."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        raise NoSuchRecord from None
    if len(found) != 16:
        raise NoSuchRecord
    return found
