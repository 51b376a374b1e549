"""Asking for the passphrase that a file has for itself."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, field, label, row
from ui.widgets.fitted import Fitted
from ui.widgets.passphrase_edit import PassphraseEdit


class PassphraseDialog(Fitted):
    forgets = True  # a passphrase is never kept, not even sealed

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(460)
        title = self.tr("This file has a passphrase of its own")
        self.setAccessibleName(title)
        self.typed = PassphraseEdit()
        self.go = button(self.tr("&Look into it"), kind="primary", slot=self.accept)
        self.go.setEnabled(False)
        self.typed.changed.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.typed.entered.connect(lambda: self.accept() if self.go.isEnabled() else None)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "lead", 600, wrap=True))
        inside.addWidget(
            label(self.tr("It was chosen when the file was made, and is not that of this vault."), wrap=True)
        )
        inside.addWidget(field(self.tr("&Passphrase of the file"), self.typed))
        inside.addLayout(row(None, button(self.tr("Go back"), slot=self.reject), self.go))
        self.typed.setFocus()

    def take(self) -> str:
        """What was typed, once; nothing of it stays in the field."""
        told = self.typed.text()
        self.typed.forget()
        return told
