"""A worker's own records, kindly: what could still be asked in her open cases, and what is worth a second look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import quality_ground
from app.records.local import today
from app.reports.indicators.ind38_completeness import FIELDS
from app.reports.quality import CHECKS
from app.reports.told import BLANK, REASON

if TYPE_CHECKING:
    from app.desk import Desk
    from app.reports.ledger import Ledger

NOT_ASKED = REASON + "not_asked"


@dataclass(frozen=True, slots=True)
class OwnQuality:
    """Of her open `cases`: how many `questions` of `open_in` cases could still be asked, and `findings` in them.

    Nobody else's numbers are in it: they would make a ranking.
    """

    cases: int
    questions: int
    open_in: int
    findings: int


def own_quality(desk: Desk, progress: Progress | None = None) -> OwnQuality:
    with desk.write("count") as session:
        ground = quality_ground.ground(session, ("",), today(desk).isoformat(), progress or Progress())
        mine = _open_cases(ground.book, desk.worker.code)
        blank = [case for case in mine for _ in range(_unasked(ground.book, case))]
        found = sum(
            ground.book.cases(spot.kind)[spot.slot] in mine for check in CHECKS.values() for spot in check.find(ground)
        )
        return OwnQuality(len(mine), len(blank), len(set(blank)), found)


def _open_cases(book: Ledger, code: str) -> frozenset[int]:
    worker, status = book.is_("case", "case_worker", code), book.is_("case", "case_status", "Closed", "ClosedReferred")
    return frozenset(case for case in book.standing("case") if worker(case) and not status(case))


def _unasked(book: Ledger, case: int) -> int:
    """What the person declined, or does not know, was asked."""
    slots = {"case": case, "person": book.people("case")[case], "intake": book.first_of("intake")[case]}
    columns = [(book.facts.column(kind, name), slots[kind]) for kind, name in FIELDS if slots[kind] >= 0]
    return sum(column.words[column.data[slot]] in {BLANK, NOT_ASKED} for column, slot in columns)
