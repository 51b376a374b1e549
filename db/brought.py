"""Which lines an import of a house's own data wrote, and on which day and by whom that file says they were first made.

For showing a history and for handing it out again alone: order, permission and proof rest on the lines themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import and_, func, insert, select

from db.models import BroughtLine
from db.received import MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

Place = tuple[int, int]
"""(local alias of the replica, number) of a line."""


class Told(NamedTuple):
    """`at` is None where the file says only that it stood so when the file was written."""

    at: datetime | None
    worker: bytes | None
    code: str


STOOD: Final = Told(None, None, "")
Mark = tuple[Place, bytes, bytes, Told]
"""A line by its place, with its record and subject, and what is told of it."""


def note(session: Session, run: int, marks: Iterable[Mark]) -> None:
    """In the unit of work that wrote the lines. `run` is the import, as ImportRun has it."""
    rows = [
        {"rep": rep, "seq": seq, "record": record, "subject": subject, "run": run,
         "told_at": told.at, "told_worker": told.worker, "told_code": told.code}
        for (rep, seq), record, subject, told in marks
    ]  # fmt: skip
    if rows:
        session.execute(insert(BroughtLine), rows)


def of_records(session: Session, records: Sequence[bytes]) -> dict[Place, Told]:
    """The lines of these records that were brought in; those written here are not in it."""
    if session.scalar(select(func.max(BroughtLine.rep))) is None:  # most houses never brought any in
        return {}
    found: dict[Place, Told] = {}
    for start in range(0, len(records), MOST):
        found |= _found(session, BroughtLine.record.in_(records[start : start + MOST]))
    return found


def among(session: Session, places: Iterable[Place]) -> dict[Place, Told]:
    """Those of these lines that were brought in; meant for lines that stand near each other, as on one page."""
    numbers: dict[int, list[int]] = {}
    for rep, seq in places:
        numbers.setdefault(rep, []).append(seq)
    found: dict[Place, Told] = {}
    for rep, seqs in numbers.items():
        found |= _found(session, and_(BroughtLine.rep == rep, BroughtLine.seq.between(min(seqs), max(seqs))))
    return found


def _found(session: Session, which: ColumnElement[bool]) -> dict[Place, Told]:
    """As bare columns: of a long history there are thousands."""
    row = BroughtLine
    asked = select(row.rep, row.seq, row.told_at, row.told_worker, row.told_code).where(which)
    return {(rep, seq): Told(at, worker, code) for rep, seq, at, worker, code in session.execute(asked)}
