"""Days and times in the reader's own calendar words: always the month by name, never 3/4/26."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt


def day(iso: str) -> str:
    """`2026-11-22` or a moment in UTC, as 22 Nov 2026; empty stays empty."""
    if not iso:
        return ""
    if "T" in iso:
        return QLocale().toString(_local(iso).date(), "d MMM yyyy")
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), "d MMM yyyy")


def moment(iso: str) -> str:
    """A moment in UTC as local day and time."""
    return QLocale().toString(_local(iso), "d MMM yyyy, HH:mm") if iso else ""


def _local(iso: str) -> QDateTime:
    found = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not found.isValid():
        found = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return found.toLocalTime()
