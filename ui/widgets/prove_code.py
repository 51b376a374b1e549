"""The proof that the recovery code is on paper: two of its groups, typed from there."""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import field, label

_GROUPS: Final = 7
_LETTERS: Final = 4


class ProveCode(QWidget):
    changed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        first = secrets.randbelow(_GROUPS - 1)
        second = first + 1 + secrets.randbelow(_GROUPS - 1 - first)
        self.fields: dict[int, QLineEdit] = {}
        self.wrong = label(self.tr("This is not what stands on the sheet. Look again."), weight=600, name="error")
        self.wrong.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(self.tr("Type these two groups from your sheet. The code is not shown now."), wrap=True))
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        for number in (first, second):
            typed = QLineEdit()  # forgets: two groups of the recovery code, which stands nowhere but on paper
            typed.setFont(theme.code_font())
            typed.setMaxLength(_LETTERS + 2)
            typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            typed.textChanged.connect(self._on_typed)
            self.fields[number] = typed
            both.addWidget(field(self.tr("Group {0}").format(number + 1), typed))
        both.addStretch(1)
        inside.addLayout(both)
        inside.addWidget(self.wrong)
        self.setFocusProxy(self.fields[first])

    @property
    def good(self) -> bool:
        from app.services.recovery_sheet import check_part

        return check_part(self._code, {number: typed.text() for number, typed in self.fields.items()})

    def _on_typed(self) -> None:
        full = all(len(typed.text().strip()) >= _LETTERS for typed in self.fields.values())
        self.wrong.setVisible(full and not self.good)
        self.changed.emit()
