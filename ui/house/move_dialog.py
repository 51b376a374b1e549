"""Moving somebody to another bed: which one is free, and why; the old one stays readable in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.reading import begin
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, choices, field, label, row
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 480


class MoveDialog(Fitted):
    """`place()` is the room and the bed, `why()` the reason."""

    def __init__(self, parent: QWidget, name: str, free: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        named = self.tr("{room} · bed {bed}")
        self.where = choices([(named.format(room=room, bed=bed), (room, bed)) for room, bed in free])
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        begin(self.reason.document())
        self.reason.setFixedHeight(84)
        self._save = button(self.tr("&Move"), "check", "primary", self.accept)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(self.tr("Another bed for {name}").format(name=name), "lead", 600, wrap=True))
        inside.addWidget(field(self.tr("&Which bed"), self.where))
        inside.addWidget(field(self.tr("&Why"), self.reason))
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self._save))
        self.reason.textChanged.connect(self._enable)
        self._enable()

    def place(self) -> tuple[str, str]:
        room, bed = self.where.currentData()
        return str(room), str(bed)

    def why(self) -> str:
        return self.reason.toPlainText().strip()

    def _enable(self) -> None:
        self._save.setEnabled(bool(self.why()) and self.where.count() > 0)
