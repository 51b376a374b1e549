"""A report as a word that one page hands to another: what is asked for, and nothing that was counted."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

from app.reports.report import ReportTooNew, ReportUnknownFigures, ReportWrong, as_json, from_json

if TYPE_CHECKING:
    from app.reports.report import Report


def write(report: Report) -> str:
    return urlsafe_b64encode(as_json(report)).decode()


def read(told: str) -> Report:
    """ReportWrong, ReportTooNew or ReportUnknownFigures for what is none."""
    try:
        data = urlsafe_b64decode(told.encode())
    except ValueError as error:
        raise ReportWrong("it is no address of a report") from error
    return from_json(data)


def wished(told: str) -> Report | None:
    """None for what is none: the page that it was handed to stays as it was."""
    try:
        return read(told)
    except (ReportWrong, ReportTooNew, ReportUnknownFigures):
        return None
