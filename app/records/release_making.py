"""Counts and protects what somebody wants to release, for the eye first and then for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.records import counting, releasing, side_by_side
from app.records.errors import RecordError
from app.records.local import today
from app.reports.inside import for_inside
from app.reports.linked import Rule
from app.reports.make import make
from app.reports.releases import printable

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.progress import Progress
    from app.reports.figure import Figure
    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish
    from app.reports.releases import Printable
    from app.reports.report import Report

OUTSIDE: Final = Rule()
PROTECTING: Final = QT_TRANSLATE_NOOP("Progress", "Looking for small numbers that somebody could work out")


class ReleaseOfSomeHouses(RecordError):
    """A report that is only for some organisations; a release counts everyone."""

    code = "release.some_houses"


class FigureForInside(RecordError):
    """One that never leaves the organisation."""

    code = "release.inside"

    def __init__(self, indicator: str) -> None:
        super().__init__(self.code)
        self.facts = {"indicator": indicator}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Only people whose permission for statistics is live are counted; figures for inside are not released.

    `reports` are dated by the day of the release, and say nothing else than which figures and which period. `purpose`:
    what it is made for, which stands in it. `beside`: why the figures may be read beside synthetic rows that went out.
    """

    title: str
    purpose: str = ""
    wishes: tuple[Wish, ...] = ()
    reports: tuple[Report, ...] = ()
    rule: Rule = OUTSIDE
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """`figures` as counted, `made` as they may be printed; `book` and `base` are what they were counted from."""

    day: str
    wishes: tuple[Wish, ...]
    figures: tuple[Figure, ...]
    made: Printable
    book: Ledger
    base: Ground


def counted(desk: Desk, session: Session, wanted: Wanted, progress: Progress) -> Counted:
    """What is asked twice is made once.

    Raises NotSafe, NotComparable, NoSuchFigure, ReleaseOfSomeHouses, FigureForInside, Cancelled.
    """
    if any(report.houses is not None for report in wanted.reports):
        raise ReleaseOfSomeHouses
    now = today(desk)
    day = now.isoformat()
    dated = (wish for report in wanted.reports for wish in report.dated(now))
    wishes = tuple(dict.fromkeys((*wanted.wishes, *dated)))
    for code in for_inside(wishes):
        raise FigureForInside(code)
    book = counting.ledger(session, None, day, progress)
    base = counting.ground(session, book, day, consented=True)
    figures = []
    for at, wish in enumerate(wishes):
        progress.step(at, len(wishes), counting.DOING)
        side_by_side.stand(session, book, wish, base)
        figures.append(make(book, wish, base))
    progress.step(len(wishes), len(wishes), counting.DOING)
    made = printable(
        figures, wanted.rule, releasing.before(session), lambda at, of: progress.step(at, of + 1, PROTECTING)
    )
    progress.step(1, 1, PROTECTING)
    return Counted(day, wishes, tuple(figures), made, book, base)
