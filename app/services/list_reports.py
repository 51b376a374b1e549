"""Which reports are kept here, which of them are due, and the one that somebody names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report, ReportTooNew, ReportUnknownFigures, ReportWrong, called, read
from app.reports.spans import ended
from app.reports.templates import templates
from app.roles import may
from db.models import Report as Row

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class ReportCard:
    """`report` is None where this Havenbook cannot read it. `due` is the day since which it waits, or empty.

    `may_drop`: it is this worker's own, or they lead the house.
    """

    id: str
    name: str
    report: Report | None
    due: str
    may_drop: bool


class NoSuchReport(NoSuchRecord):
    """No figure, template or kept report has this name; `known` are the templates and what is kept."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__()
        self.name, self.known = name, known


def list_reports(desk: Desk) -> tuple[ReportCard, ...]:
    """By name."""
    with desk.read("count") as session:
        now = today(desk)
        leads = may(desk.worker.role, "approve")
        cards = [_card(row, now, own=leads or row.owner == desk.worker_id) for row in session.scalars(select(Row))]
        return tuple(sorted(cards, key=lambda each: each.name.casefold()))


def reports_due(desk: Desk) -> tuple[ReportCard, ...]:
    """Those that wait to be made, the longest first."""
    return tuple(sorted((each for each in list_reports(desk) if each.due), key=lambda each: (each.due, each.name)))


def show_report(desk: Desk, report: str) -> ReportCard:
    """By its id."""
    with desk.read("count") as session:
        row = session.get(Row, record_id(report))
        if row is None:
            raise NoSuchRecord
        return _card(row, today(desk), own=may(desk.worker.role, "approve") or row.owner == desk.worker_id)


def named_report(desk: Desk, name: str) -> Report:
    """The code of an indicator, a template, or a report that is kept here. NoSuchReport for none of them; what is
    kept and cannot be read raises what reading it does.
    """
    if name.upper() in indicators():
        code = name.upper()
        return Report(name=code, wishes=(Wish(indicator=code, dimensions=indicators()[code].usual),))
    template = templates().get(name.casefold())
    if template is not None:
        return template.report
    with desk.read("count") as session:
        rows = sorted(session.scalars(select(Row)), key=lambda row: row.name.casefold())
        found = [row for row in rows if called(row.name) == called(name)]
        if not found:
            raise NoSuchReport(name, (*sorted(templates()), *(row.name for row in rows)))
        return read(found[0].body)


def _card(row: Row, now: date, *, own: bool) -> ReportCard:
    try:
        report = read(row.body)
    except (ReportWrong, ReportTooNew, ReportUnknownFigures):
        report = None
    return ReportCard(row.id.hex(), row.name, report, _due(row, report, now), own)


def _due(row: Row, report: Report | None, now: date) -> str:
    if report is None or not report.every:
        return ""
    last = ended(report.every, now).last
    return (date.fromisoformat(last) + timedelta(days=1)).isoformat() if last > row.done_to else ""
