"""What the house stands on as it is kept in the vault: the version in force, those before it, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.ground import GROUND
from app.records.partners import moment
from db.models import Ground, Worker

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from db.types import Answer


@dataclass(frozen=True, slots=True)
class GroundVersion:
    """`at` in UTC; `worker` is a name, empty where this vault does not know who it was."""

    at: str
    worker: str
    why: str
    answers: dict[str, Answer]


def versions(session: Session) -> tuple[GroundVersion, ...]:
    """The newest first."""
    names = {each.id: each.name for each in session.scalars(select(Worker))}
    rows = session.scalars(select(Ground).order_by(Ground.kept.desc(), Ground.id.desc()))
    return tuple(GroundVersion(moment(row.kept), names.get(row.by_worker, ""), row.why, _told(row)) for row in rows)


def in_force(session: Session) -> dict[str, Answer]:
    """Empty where nothing was written down."""
    row = session.scalars(select(Ground).order_by(Ground.kept.desc(), Ground.id.desc()).limit(1)).one_or_none()
    return _told(row) if row is not None else {}


def keep(session: Session, answers: dict[str, Answer], why: str, how: tuple[bytes, datetime]) -> None:
    """As the one in force. `how`: the worker, and when."""
    by, at = how
    session.add(Ground(told=answers, form_version=GROUND.stamp, why=why, by_worker=by, kept=at))
    session.flush()


def kept_until(session: Session, day: date) -> dict[str, Answer]:
    """What the closure of a case begins with: the day until which it is kept if it is closed on this one."""
    years = in_force(session).get("keep_years")
    if not isinstance(years, int):
        return {}
    try:
        return {"keep_until": day.replace(year=day.year + years).isoformat()}
    except ValueError:  # the 29th of February of a year that has none
        return {"keep_until": day.replace(year=day.year + years, month=3, day=1).isoformat()}


def _told(row: Ground) -> dict[str, Answer]:
    return dict(row.told) if isinstance(row.told, dict) else {}
