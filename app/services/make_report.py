"""Make every figure of a report, from one reading of the vault; and say which organisations figures can speak of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP, english
from app.progress import Progress
from app.records import counting
from app.records.figure_words import names
from app.records.local import today
from app.reports.make import make
from app.reports.sheet import PLAIN, Saying, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.i18n import Translate
    from app.reports.figure import Figure
    from app.reports.report import Report

_COUNTING: Final = QT_TR_NOOP("Counting")


@dataclass(frozen=True, slots=True)
class MadeReport:
    """`houses` names the organisations that the figures may speak of, by their word; ours is the empty word."""

    report: Report
    figures: tuple[Figure, ...]
    houses: Mapping[str, str]
    demonstration: bool
    period: tuple[str, str]

    def saying(
        self, translate: Translate = english, language: str = "en", *, style: Style = PLAIN, repeat: bool = False
    ) -> Saying:
        """What app/reports/sheet.py wants, with who was counted in it."""
        return Saying(
            names=names(self.houses, translate, language), style=style, repeat=repeat,
            consented=self.report.consented, demonstration=self.demonstration,
        )  # fmt: skip


def make_report(desk: Desk, report: Report, progress: Progress | None = None) -> MadeReport:
    """Raises NoSuchFigure, NoPeriod, Cancelled. One reading: all its figures are of the same moment."""
    progress = progress or Progress()
    now = today(desk)
    wishes = report.dated(now)
    with desk.write("count") as session:
        book = counting.ledger(session, report.houses, now.isoformat(), progress)
        ground = counting.ground(book, now.isoformat(), consented=report.consented)
        figures = []
        for at, wish in enumerate(wishes):
            progress.step(at, len(wishes), _COUNTING)
            figures.append(make(book, wish, ground))
        progress.step(len(wishes), len(wishes), _COUNTING)
        days = (wishes[0].first, wishes[0].last) if wishes else ("", "")
        return MadeReport(report, tuple(figures), counting.house_names(session), desk.demonstration, days)


def organisations(desk: Desk) -> Mapping[str, str]:
    """By the word that a report has for each."""
    with desk.read("count") as session:
        return counting.house_names(session)
