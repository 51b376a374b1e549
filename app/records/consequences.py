"""What follows from a record of case work: a flag raised, a task opened, a case closed; one kind a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.base import Kept

    Consequence = Callable[[Session, House, Kept], None]


def follow(session: Session, house: House, record: Kept) -> None:
    """In the same transaction as the record itself, after it was made or corrected."""
    act = _CONSEQUENCES.get(record.kind)
    if act is not None:
        act(session, house, record)


_CONSEQUENCES: Final[dict[str, Consequence]] = {}
