"""Why a record is corrected: a few words that stand in the history beside the old value."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.reading import begin
from ui.widgets.basics import field

WIDEST: Final = 1080


class ReasonBox(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()  # drafted: with the form
        self.edit.setTabChangesFocus(True)
        begin(self.edit.document())
        self.edit.setFixedHeight(64)
        self.edit.textChanged.connect(self.changed)
        hint = self.tr("It stands in the history beside the old value.")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(field(self.tr("&Why is it changed?"), self.edit, hint))
        self.setMaximumWidth(WIDEST)

    @property
    def text(self) -> str:
        return self.edit.toPlainText().strip()

    def put(self, text: str) -> None:
        """Without a word about it through `changed`."""
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)
