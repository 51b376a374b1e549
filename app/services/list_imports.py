"""What was brought in from tables: each time, its rows, what they became, and those that still wait."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.tables.rows import Fault
from db.models import Case, Erased, ImportRow, ImportRun, Worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.desk import Desk

WAITING = ("aside", "changed", "part")
_MOST = 500


@dataclass(frozen=True, slots=True)
class RunCard:
    """`counts` are the rows by their state; `known_before` were skipped since they were in already."""

    run: int
    at: str
    worker: str
    source: str
    file_name: str
    sheet: str
    counts: tuple[tuple[str, int], ...]
    known_before: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class RowCard:
    """`cells` are what stood in the table, `mended` what was typed over it here; `case` is its id, if any."""

    row: int
    run: int
    number: int
    state: str
    cells: dict[str, str]
    mended: dict[str, str]
    faults: tuple[Fault, ...]
    case: str
    case_number: str
    resembles: tuple[str, ...]


def runs(desk: Desk) -> tuple[RunCard, ...]:
    """Newest first."""
    with desk.read("import_table") as session:
        names = {each.id: each.name for each in session.scalars(select(Worker))}
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        asked = select(ImportRow.run, ImportRow.state, func.count()).group_by(ImportRow.run, ImportRow.state)
        for run, state, count in session.execute(asked):
            counts[run][state] = count
        return tuple(
            RunCard(
                each.id, each.at.isoformat(timespec="seconds"), names.get(each.worker, ""), each.source,
                each.file_name, each.sheet, tuple(sorted(counts[each.id].items())), each.known_before, each.stopped,
            )
            for each in session.scalars(select(ImportRun).order_by(ImportRun.id.desc()))
        )  # fmt: skip


def rows(desk: Desk, run: int = 0, states: tuple[str, ...] = WAITING, after: int = 0) -> tuple[RowCard, ...]:
    """Those of one run, or of all, at most five hundred at a time; nobody who is being erased is among them."""
    asked = select(ImportRow).where(ImportRow.state.in_(states), ImportRow.id > after)
    if run:
        asked = asked.where(ImportRow.run == run)
    with desk.read("import_table") as session:
        return tuple(_cards(session, asked.order_by(ImportRow.id).limit(_MOST)))


def _cards(session: Session, asked: Select[ImportRow]) -> Iterator[RowCard]:
    gone = set(session.scalars(select(Erased.subject)))
    for each in session.scalars(asked):
        if each.subject in gone:
            continue
        case = session.get(Case, each.case_id) if each.case_id else None
        yield RowCard(
            each.id, each.run, each.number, each.state, dict(each.cells or ()), dict(each.mended or {}),
            tuple(Fault(**one) for one in each.faults or ()), each.case_id.hex() if each.case_id else "",
            str(case.number or "") if case is not None else "", tuple(each.resembles or ()),
        )  # fmt: skip


__all__ = ["WAITING", "RowCard", "RunCard", "rows", "runs"]
