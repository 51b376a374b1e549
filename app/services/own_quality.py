"""A worker's own records, kindly: what could still be asked in her open cases, and what is worth a second look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import quality_ground
from app.records.local import today
from app.reports import vectors
from app.reports.indicators.ind38_completeness import FIELDS
from app.reports.quality import CHECKS
from app.reports.told import BLANK, REASON

if TYPE_CHECKING:
    from app.desk import Desk
    from app.reports.arrays import Marks
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
        book = ground.book
        mine = _open_cases(book, desk.worker.code)
        blank = [case for case in vectors.places(mine).tolist() for _ in range(_unasked(book, case))]
        hers = vectors.or_nobody(mine)
        found = sum(
            vectors.many(hers[book.owners(spots.kind, "@case")[spots.slots]])
            for check in CHECKS.values()
            for spots in check.find(ground)
        )
        return OwnQuality(vectors.many(mine), len(blank), len(set(blank)), found)


def _open_cases(book: Ledger, code: str) -> Marks:
    closed = book.which("case", "case_status", "Closed", "ClosedReferred")
    return book.kept("case") & book.which("case", "case_worker", code) & ~closed


def _unasked(book: Ledger, case: int) -> int:
    """What the person declined, or does not know, was asked."""
    slots = {
        "case": case,
        "person": int(book.owners("case", "@person")[case]),
        "intake": int(book.firsts("intake")[case]),
    }
    columns = [(book.facts.column(kind, name), slots[kind]) for kind, name in FIELDS if slots[kind] >= 0]
    return sum(column.words[column.data[slot]] in {BLANK, NOT_ASKED} for column, slot in columns)
