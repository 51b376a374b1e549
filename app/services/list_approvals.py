"""List what waits for a supervisor to read and approve it, the oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.forms.catalogue import form
from app.records import approving, case_words
from app.records.case_records import answers_of
from app.records.origins import Origins, at
from db.models import KINDS, Case, Identity
from db.received import lines_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Waiting:
    """`title` is marked in the context Forms; `day` is an answer: a date, or a reason; `worker` wrote it."""

    kind: str
    record: str
    case: str
    number: str
    name: str
    title: str
    day: Any
    worker: str
    written: str


def list_approvals(desk: Desk) -> tuple[Waiting, ...]:
    with desk.read("approve") as session:
        origins = Origins(session)
        found: list[Waiting] = []
        for kind in approving.APPROVED:
            kept: Any = KINDS[kind]
            rows = session.execute(
                select(kept, Case, Identity)
                .join(Case, Case.id == kept.case)
                .outerjoin(Identity, Identity.subject == kept.subject)
                .where(kept.approved_by.is_(None), kept.voided.is_(None), ~kept.erased, Case.voided.is_(None))
            )
            found += [
                _card(session, origins, record, case, identity)
                for record, case, identity in rows
                if approving.waits(record, origins)
            ]
        return tuple(sorted(found, key=lambda each: each.written))


def _card(session: Session, origins: Origins, record: Any, case: Case, identity: Identity | None) -> Waiting:
    first = min(lines_of(session, record.id), key=lambda line: line.hlc)
    asked = form(record.kind)
    return Waiting(
        kind=record.kind,
        record=record.id.hex(),
        case=case.id.hex(),
        number=str(case.number or ""),
        name=case_words.name_of(answers_of(identity)) if identity is not None else "",
        title=asked.title,
        day=getattr(record, asked.day),
        worker=origins.worker(first.rep, first.worker),
        written=at(first.hlc),
    )
