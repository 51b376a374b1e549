"""Folds what waited in the journal for a Havenbook that knows it: kinds and fields that an older one only kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync.forking import Forks
from app.sync.taking import Taker
from app.sync.tally import Tally
from db.lines import PUT
from db.models import KINDS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def fold_waiting(session: Session) -> int:
    """How many records now stand in tables; those that stood there before are left alone unless they have more to say.

    One look through the whole journal, so it is for the first opening after an upgrade.
    """
    records = _unfolded(session) | _with_unknown_fields(session)
    Taker(session, Forks(session), Tally()).fold_anew(sorted(records))
    return len(records)


def _unfolded(session: Session) -> set[bytes]:
    connection = session.connection()
    rows = connection.exec_driver_sql("SELECT DISTINCT kind, record FROM change WHERE verb = ?", (PUT,)).all()
    told: dict[str, set[bytes]] = {}
    for kind, record in rows:
        told.setdefault(kind, set()).add(record)
    found: set[bytes] = set()
    for kind, records in told.items():
        if kind in KINDS:
            table = KINDS[kind].__tablename__
            standing = connection.exec_driver_sql(f"SELECT id FROM {table}")  # noqa: S608 - our own table
            found |= records - {row[0] for row in standing}
    return found


def _with_unknown_fields(session: Session) -> set[bytes]:
    """A row that keeps fields no column was known for may have a column for them now."""
    connection = session.connection()
    found: set[bytes] = set()
    for kept in KINDS.values():
        rows = connection.exec_driver_sql(f"SELECT id FROM {kept.__tablename__} WHERE ext IS NOT NULL AND erased = 0")  # noqa: S608
        found |= {row[0] for row in rows}
    return found
