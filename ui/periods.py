"""Periods in words, for whoever asks for a figure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def periods() -> list[tuple[str, str]]:
    """In words, with the name that app/reports/spans.py reads; the last is one's own days."""
    translate = QCoreApplication.translate
    return [
        (translate("Figures", "This month"), "this_month"),
        (translate("Figures", "Last month"), "last_month"),
        (translate("Figures", "This quarter"), "this_quarter"),
        (translate("Figures", "Last quarter"), "last_quarter"),
        (translate("Figures", "This year"), "this_year"),
        (translate("Figures", "Last year"), "last_year"),
        (translate("Figures", "Everything recorded"), "all"),
        (translate("Figures", "From one day to another"), "days"),
    ]
