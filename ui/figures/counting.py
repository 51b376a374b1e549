"""Counts a report on the vault's thread, and with it finds where the organisations in it differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.progress import Progress
    from app.reports.report import Report
    from app.services.compare_houses import Comparison
    from app.services.make_report import MadeReport

    Counted = tuple[MadeReport, tuple[Comparison, ...]]


def counted(desk: Desk, report: Report, progress: Progress) -> Counted:
    """The figures, and before anybody sees them, where the organisations in them differ."""
    from app.services.compare_houses import compare_report
    from app.services.make_report import make_report

    made = make_report(desk, report, progress)
    several = any(len(each.houses) > 1 for each in made.figures)
    return made, compare_report(desk, report, progress) if several else ()
