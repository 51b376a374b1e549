"""Who is responsible for a case from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, choices, field, label, row
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from collections.abc import Sequence


class WorkerDialog(Fitted):
    """`workers` are pairs of name and code; the one who has it now stands first chosen."""

    def __init__(self, parent: QWidget, workers: Sequence[tuple[str, str]], now: str) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(420)
        title = self.tr("Who is responsible for this case?")
        self.setAccessibleName(title)
        self.worker = choices(workers, next((code for name, code in workers if name == now), None))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "lead", 600, wrap=True))
        inside.addWidget(field(self.tr("&Worker"), self.worker))
        give = button(self.tr("&Give"), "check", "primary", self.accept)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), give))

    def code(self) -> str:
        return str(self.worker.currentData() or "")
