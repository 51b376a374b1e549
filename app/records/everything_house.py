"""What of a house's own tables its records cannot be read without: its workers, rooms, places, and law."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from db.models import Ground, Place, Room, Worker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.records.everything_read import Whole


def bring(session: Session, whole: Whole, now: datetime) -> None:
    """What is here already stays as it is. A worker who comes this way has left: nobody gets a key by a file."""
    _workers(session, whole, now)
    _rooms(session, whole)
    _places(session, whole)
    _ground(session, whole)


def _workers(session: Session, whole: Whole, now: datetime) -> None:
    here = list(session.scalars(select(Worker)))
    ids, codes = {each.id for each in here}, {each.code for each in here}
    for told in whole.workers:
        number = bytes.fromhex(told["id"])
        if number in ids or told["code"] in codes:
            continue
        left = _moment(told["left"]) or now
        session.add(Worker(
            id=number, code=str(told["code"]), name=str(told["name"]), role="worker", slot=None,
            added=min(_moment(told["added"]) or now, left), left=left,
        ))  # fmt: skip


def _rooms(session: Session, whole: Whole) -> None:
    names = set(session.scalars(select(Room.name)))
    numbers = set(session.scalars(select(Room.id)))
    for told in whole.house("room"):
        if told["name"] not in names and bytes.fromhex(told["id"]) not in numbers:
            session.add(Room(**{**told, "id": bytes.fromhex(told["id"])}))


def _places(session: Session, whole: Whole) -> None:
    """The tree as a whole, and only where there is none: two trees would not grow together by themselves."""
    if session.scalars(select(Place.id).limit(1)).first() is not None:
        return
    for told in whole.house("place"):
        parent = bytes.fromhex(told["parent"]) if told["parent"] else None
        session.add(Place(**{**told, "id": bytes.fromhex(told["id"]), "parent": parent}))


def _ground(session: Session, whole: Whole) -> None:
    """Every version, and only where none is here: what was written down in this vault stays in force."""
    if session.scalars(select(Ground.id).limit(1)).first() is not None:
        return
    for told in whole.house("ground"):
        kept = _moment(told["kept"])
        if kept is not None and isinstance(told["told"], dict):
            ids = {"id": bytes.fromhex(told["id"]), "by_worker": bytes.fromhex(told["by_worker"])}
            session.add(Ground(**{**told, **ids, "kept": kept}))


def _moment(told: Any) -> datetime | None:
    return datetime.fromisoformat(told) if isinstance(told, str) else None
