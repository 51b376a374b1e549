"""A report as a small file for others: which figures and how they are split; no record, no number, no organisation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import write_private
from app.reports.report import Report, ReportWrong, as_json, from_json

if TYPE_CHECKING:
    from app.desk import Desk

_BIGGEST = 1 << 18


def to_file(desk: Desk, report: Report, path: Path | str) -> None:
    """Only where somebody asked for the file."""
    desk.gate("keep_report")
    write_private(Path(path), as_json(report, shared=True))


def from_file(desk: Desk, path: Path | str) -> Report:
    """ReportWrong, ReportTooNew, ReportUnknownFigures: nothing was kept."""
    desk.gate("keep_report")
    file = Path(path)
    try:
        if file.stat().st_size > _BIGGEST:
            raise ReportWrong("the file is too large")
        return from_json(file.read_bytes())
    except OSError as error:
        raise ReportWrong("the file cannot be read") from error
