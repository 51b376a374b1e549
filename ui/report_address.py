"""A report as a word that one page hands to another: what is asked for, and nothing that was counted."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

from app.reports.report import as_json, from_json

if TYPE_CHECKING:
    from app.reports.report import Report


def write(report: Report) -> str:
    return urlsafe_b64encode(as_json(report)).decode()


def read(told: str) -> Report:
    """ReportWrong and its like for what is none."""
    return from_json(urlsafe_b64decode(told.encode()))
