"""What the program calls itself here: its name, or a neutral one that says nothing to who looks over a shoulder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.settings import Settings


def name(settings: Settings) -> str:
    return QCoreApplication.translate("Brand", "Notes") if settings.neutral_title else "Havenbook"


def icon(settings: Settings) -> str:
    return "file-text" if settings.neutral_title else "hand-heart"
