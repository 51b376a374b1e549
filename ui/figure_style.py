"""How the numbers, shares and days of a figure are written here."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.reports.saying import Style
from ui import say


def style(locale: QLocale | None = None) -> Style:
    """As the language of the program, or another, writes them."""
    written = locale or QLocale()

    def percent(share: float) -> str:
        return written.toString(share * 100, "f", 1) + "\u00a0" + written.percent()

    return Style(number=written.toString, percent=percent, day=say.date)
