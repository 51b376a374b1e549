"""The verdict on two organisations as a word in a chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.basics import chip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from app.reports.comparable import Verdict


def chip_of(verdict: Verdict) -> QFrame:
    said = {
        "comparable": (QCoreApplication.translate("Profiles", "Comparable"), "ok", "circle-check"),
        "flagged": (QCoreApplication.translate("Profiles", "With care"), "warn", "triangle-alert"),
        "refused": (QCoreApplication.translate("Profiles", "Not side by side"), "danger", "ban"),
    }
    text, kind, icon = said[verdict]
    return chip(text, kind, icon)
