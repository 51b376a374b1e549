"""Show, before any table, where the organisations of a figure differ and whether they may stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import counting, side_by_side
from app.records.local import today
from app.reports.comparable import Comparison, Pair, Side
from app.reports.make import Wish
from app.reports.report import Report

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Comparison", "Pair", "Side", "Wish", "compare_houses", "compare_report"]


def compare_houses(desk: Desk, wish: Wish, progress: Progress | None = None) -> Comparison:
    """Of everybody. Raises NoSuchFigure, Cancelled, Refused."""
    (found,) = _compare(desk, (wish,), Report(name=wish.indicator, wishes=(wish,)), progress)
    return found


def compare_report(desk: Desk, report: Report, progress: Progress | None = None) -> tuple[Comparison, ...]:
    """One for each figure of a report. Raises NoSuchFigure, NoPeriod, Cancelled, Refused."""
    return _compare(desk, report.dated(today(desk)), report, progress)


def _compare(desk: Desk, wishes: tuple[Wish, ...], report: Report, progress: Progress | None) -> tuple[Comparison, ...]:
    counting.permit(desk, wishes)
    with desk.write("count") as session:
        day = today(desk).isoformat()
        book = counting.ledger(session, report.houses, day, progress or Progress())
        ground = counting.ground(session, book, day, consented=report.consented)
        return tuple(side_by_side.hold(session, book, wish, ground) for wish in wishes)
