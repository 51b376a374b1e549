"""Figures of a file made once more: the same questions and days, as they would be told today in the file's language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.records import counting, side_by_side
from app.records.checked import NOT_BESIDE, NOT_KNOWN, NOT_MADE
from app.records.checked_figures import Now
from app.records.collector import quiet
from app.records.figure_words import names
from app.records.local import today
from app.reports.comparable import NotComparable
from app.reports.make import fitting, make
from app.reports.narrowing import NoSuchFigure
from app.reports.report import ReportTooNew, ReportUnknownFigures, ReportWrong, read
from app.reports.saying import Saying
from app.reports.sheet import sheet
from app.tongue import SPOKEN, speaker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.progress import Progress
    from app.records.figure_blocks import Again
    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish


def recount(desk: Desk, again: Again, progress: Progress) -> tuple[Now, ...]:
    """One for each figure of the report. Raises Cancelled, Refused."""
    try:
        report = read(again.report)
    except (ReportWrong, ReportTooNew, ReportUnknownFigures):
        return tuple(Now(None, NOT_KNOWN) for _ in _figures(again))
    wishes = [replace(wish, first=again.first, last=again.last) for wish in report.wishes]
    language = again.language if again.language in SPOKEN else "en"
    counting.permit(desk, wishes)
    with desk.write("count") as session, quiet():
        day = today(desk).isoformat()
        book = counting.ledger(session, report.houses, day, progress)
        ground = counting.ground(session, book, day, consented=report.consented)
        saying = Saying(
            names=names(counting.house_names(session), speaker(language), language), repeat=True, language=language,
            consented=report.consented, demonstration=desk.demonstration,
        )  # fmt: skip
        return tuple(_now(session, book, fitting(wish), ground, saying) for wish in wishes)


def _now(session: Session, book: Ledger, wish: Wish, ground: Ground, saying: Saying) -> Now:
    try:
        side_by_side.stand(session, book, wish, ground)
        return Now(sheet(make(book, wish, ground), saying))
    except NotComparable:
        return Now(None, NOT_BESIDE)
    except (NoSuchFigure, ValueError):
        return Now(None, NOT_MADE)


def _figures(again: Again) -> list[object]:
    told = again.report.get("figures")
    return told if isinstance(told, list) else []
