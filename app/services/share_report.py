"""A report as a small file for others: which figures and how they are split; no record, no number, no organisation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app import chosen_file
from app.records import asked_file
from app.reports.report import Report, ReportWrong, as_json, from_json, must_have_purpose

if TYPE_CHECKING:
    from app.desk import Desk

_BIGGEST = 1 << 18


def to_file(desk: Desk, report: Report, path: Path | str) -> None:
    """Only where somebody asked for the file. Raises PurposeMissing, NotAPlaceForPrints, a DriveError."""
    desk.gate("keep_report")
    must_have_purpose(report.purpose)
    target = asked_file.place(desk, path)
    with desk.write("keep_report") as session:
        desk.audit(session, "keep_report", kind="report", outcome="to a file")
    asked_file.write(desk, target, as_json(report, shared=True))


def from_file(desk: Desk, path: Path | str) -> Report:
    """ReportWrong, ReportTooNew, ReportUnknownFigures: nothing was kept."""
    desk.gate("keep_report")
    file = Path(path)
    try:
        data = chosen_file.read(file, _BIGGEST)
    except OSError as error:
        raise ReportWrong("the file cannot be read") from error
    if len(data) > _BIGGEST:
        raise ReportWrong("the file is too large")
    return from_json(data)
