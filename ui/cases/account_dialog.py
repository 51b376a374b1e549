"""The account after the deed: what was done here, and what the next bundle says to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.account_view import AccountView
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, label, row, scrolled

if TYPE_CHECKING:
    from app.services.consent_account import Account

_WIDTH, _HEIGHT = 600, 420


class AccountDialog(Asking):
    def __init__(self, parent: QWidget, title: str, text: str, account: Account) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setAccessibleName(title)
        self.account = AccountView()
        self.account.show_account(account)
        self.setAccessibleDescription(f"{text} {self.account.text}")
        close = button(self.tr("Close"), kind="primary", slot=self.accept)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(label(text, wrap=True))
        inside.addWidget(scrolled(self.account), 1)
        inside.addLayout(row(None, close))
        self.resize(_WIDTH, _HEIGHT)
        close.setFocus()
