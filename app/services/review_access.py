"""Who looked at, changed, sent or was refused what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from db import audit
from db.models import AuditRow as Row
from db.models import Case, Person, Worker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class AuditRow:
    """`record_label` is a case number or a person's code, never a name; empty where the row is about no record."""

    at: str
    worker: str
    verb: str
    kind: str | None
    record_label: str
    outcome: str


def review(desk: Desk, limit: int = 500) -> tuple[AuditRow, ...]:
    """The newest rows first."""
    with desk.read("review_access") as session:
        rows = session.scalars(select(Row).order_by(Row.n.desc()).limit(limit)).all()
        names = {worker.id: worker.name for worker in session.scalars(select(Worker))}
        labels = _labels(session, {row.record for row in rows if row.record is not None})
        return tuple(
            AuditRow(
                row.at.isoformat(timespec="seconds").replace("+00:00", "Z"),
                names.get(row.worker or b"", ""),
                row.verb,
                row.kind,
                labels.get(row.record or b"", ""),
                row.outcome,
            )
            for row in rows
        )


def verify_chain(desk: Desk) -> bool:
    """Whether no row was changed, left out or put in between."""
    with desk.read("review_access") as session:
        return audit.verify(session) is None


def _labels(session: Session, records: set[bytes]) -> dict[bytes, str]:
    cases = session.execute(select(Case.id, Case.number).where(Case.id.in_(records)))
    people = session.execute(select(Person.id, Person.code).where(Person.id.in_(records)))
    return {row[0]: str(row[1] or "") for row in (*cases, *people)}
