"""Every value one answer ever had: who wrote it, when, why, and whether it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.catalogue import field_of, is_of_house
from app.forms.field import Text
from app.records import case_records, told, trainings
from app.records.guarding import must_be_seen
from app.records.local import record_id
from app.records.origins import Origins, at
from app.records.units import stood_beside, unit_of
from db import brought
from db.heads import Heads
from db.lines import WHY
from db.received import lines_of

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.told import Told
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class PastValue:
    """`worker` is empty for another organisation's, `origin` for our own. Several stand while they are in dispute.

    `unit` is what an amount was counted in then. A worker of ours is told by name. `told` is what the file says that
    brought the line in: then `at` and `worker` are when and by whom it was brought.
    """

    at: str
    worker: str
    origin: str
    answer: Answer
    why: str
    stands: bool
    unit: Answer = None
    told: Told | None = None


def history(desk: Desk, kind: str, record: str, field: str) -> tuple[PastValue, ...]:
    """The newest first. An erased person has no history left; what supervisors alone may see is refused."""
    must_be_seen(desk, kind, record)
    with desk.read("look") as session:
        own = is_of_house(kind)
        kept = trainings.find(session, record) if own else case_records.of_record(session, kind, record_id(record))[0]
        standing = Heads.decode(kept.st).of(field, is_null=getattr(kept, field, None) is None)
        origins, lines, unit = Origins(session), lines_of(session, kept.id), unit_of(kind, field)
        came = brought.of_records(session, [kept.id])
        staff = isinstance(asked := field_of(kind, field), Text) and asked.staff
        found = [
            (
                line.hlc,
                PastValue(
                    at=at(line.hlc),
                    worker=origins.worker(line.rep, line.worker),
                    origin=origins.organisation(line.rep),
                    answer=(staff and origins.worker_of(line.body[field][0])) or line.body[field][0],
                    why=str(line.body[WHY][0]) if WHY in line.body else "",
                    stands=(line.hlc, line.rep, line.seq) in standing,
                    unit=stood_beside(lines, unit, line.hlc),
                    told=told.of(came.get((line.rep, line.seq)), origins),
                ),
            )
            for line in lines
            if line.body and field in line.body
        ]
    return tuple(past for _, past in sorted(found, key=lambda each: each[0], reverse=True))
