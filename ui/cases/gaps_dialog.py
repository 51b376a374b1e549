"""What is still blank before a case is closed: seen first, and never in the way of writing the closure."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.cases import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.closing_gaps import Gap


class GapsDialog(QDialog):
    """Accepted: go on to the closure."""

    def __init__(self, parent: QWidget, gaps: Sequence[Gap]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.resize(560, min(260 + 26 * len(gaps), 520))
        title = self.tr("%n question(s) still blank", "", len(gaps))
        self.setAccessibleName(title)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE["s"], 0)
        column.setSpacing(SPACE["xs"])
        for name, some in groupby(gaps, key=lambda gap: gap.title):
            column.addWidget(label(words.question(name), weight=600, wrap=True))
            for gap in some:
                column.addWidget(label(words.question(gap.label), wrap=True))
        column.addStretch(1)
        text = self.tr(
            "A supervisor can approve the closure when each has an answer, or the reason why there is none. "
            "You can write the closure first."
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "lead", 600, wrap=True))
        inside.addWidget(label(text, name="muted", wrap=True))
        area = scrolled(holder)
        inside.addWidget(area, 1)
        go = button(self.tr("Write the &closure"), "archive", "primary", self.accept)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), go))
        go.setFocus()
