"""Who wrote something down and when, in words: where it was brought in, what that file says, and who brought it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from ui import say

if TYPE_CHECKING:
    from app.services.show_case import Told


class Brought(Protocol):
    """A view of a line: who wrote it, as the line itself says, and what is told of it beside."""

    @property
    def worker(self) -> str: ...
    @property
    def told(self) -> Told | None: ...


class Wrote(Brought, Protocol):
    """With the organisation it came from."""

    @property
    def origin(self) -> str: ...


def when(at: str, told: Told | None, *, with_time: bool = True) -> str:
    """The moment of writing; of what was brought in the first one, as far as it was told."""
    return say.moment((told.at if told is not None else "") or at, with_time=with_time)


def by(view: Wrote) -> str:
    """Short, for lists: the first author where one is told, and that it was brought in."""
    who = " · ".join(part for part in (view.worker, view.origin) if part)
    if view.told is None:
        return who
    first = view.told.worker or who
    return QCoreApplication.translate("Case", "{0}, brought in").format(first) if first else brought()


def by_whom(view: Wrote, at: str) -> str:
    """In full: who wrote it as the file says, and who brought it in on which day."""
    return by(view) if view.told is None else brought_by(view, view.told, at)


def brought_by(view: Brought, told: Told, at: str) -> str:
    """What is told, and who brought it in on which day."""
    day = say.moment(at, with_time=False)
    if not told.at:
        text = QCoreApplication.translate("Case", "as it stood in what {worker} brought in on {day}")
    elif told.worker:
        text = QCoreApplication.translate("Case", "{who}, as brought in on {day} by {worker}")
    else:
        text = QCoreApplication.translate("Case", "as brought in on {day} by {worker}")
    return text.format(who=told.worker, day=day, worker=view.worker)


def brought() -> str:
    return QCoreApplication.translate("Case", "brought in")
