"""What the file of an import says of a line it brought in, beside what the line itself says: shown, never relied on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.clock import moment

if TYPE_CHECKING:
    from app.records.origins import Origins
    from db.brought import Told as Kept
    from db.lines import Line


@dataclass(frozen=True, slots=True)
class Told:
    """When a line was first written, in UTC, and by whom, as that file says; both empty where it says only that it
    stood so. A worker is told by name where this vault knows her, else by the code that the file has.

    Who brought it in and when stands in the line: the view that has this says so beside it.
    """

    at: str = ""
    worker: str = ""


def of(told: Kept | None, origins: Origins) -> Told | None:
    """None for a line that was written here, or came with a bundle."""
    if told is None:
        return None
    at = told.at.isoformat(timespec="seconds").replace("+00:00", "Z") if told.at is not None else ""
    return Told(at, origins.teller(told.worker, told.code))


def day(line: Line, told: Kept | None) -> str:
    """The day a line has its place on in a history, on this laptop's calendar: never after it was brought in."""
    own = moment(line.hlc)
    first = min(told.at, own) if told is not None and told.at is not None else own
    return first.astimezone().date().isoformat()
