"""Make every figure of a report, from one reading of the vault; and say which organisations figures can speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import counting, side_by_side
from app.records.collector import quiet
from app.records.local import today
from app.records.made_report import MadeReport
from app.reports.make import make

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.reports.report import Report

_COUNTING: Final = QT_TR_NOOP("Counting")


def make_report(desk: Desk, report: Report, progress: Progress | None = None) -> MadeReport:
    """One reading, all of the same moment. Raises NoSuchFigure, NotComparable, NoPeriod, Refused, Cancelled."""
    progress = progress or Progress()
    now = today(desk)
    wishes = report.dated(now)
    counting.permit(desk, wishes)
    with desk.write("count") as session, quiet():
        book = counting.ledger(session, report.houses, now.isoformat(), progress)
        ground = counting.ground(session, book, now.isoformat(), consented=report.consented)
        figures = []
        for at, wish in enumerate(wishes):
            progress.step(at, len(wishes), _COUNTING)
            side_by_side.stand(session, book, wish, ground)
            figures.append(make(book, wish, ground))
        progress.step(len(wishes), len(wishes), _COUNTING)
        days = (wishes[0].first, wishes[0].last) if wishes else ("", "")
        return MadeReport(report, tuple(figures), counting.house_names(session), desk.demonstration, days)


def organisations(desk: Desk) -> Mapping[str, str]:
    """By the word that a report has for each."""
    with desk.read("count") as session:
        return counting.house_names(session)


__all__ = ["MadeReport", "make_report", "organisations"]
