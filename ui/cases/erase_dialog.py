"""Erasing a person: what it does, said before, and the code typed so that it is never an accident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.cases.account_view import AccountView
from ui.theme import theme
from ui.theme.reading import begin
from ui.theme.tokens import SPACE
from ui.widgets.asking import PASSING, Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, column, field, label, row, scrolled

if TYPE_CHECKING:
    from app.services.consent_account import Account
    from app.services.show_case import CaseView

_WIDTH, _HEIGHT, _TOLD = 720, 680, 120


def plain_code(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


class EraseDialog(Asking):
    """`why()` once it was accepted."""

    def __init__(self, parent: QWidget, case: CaseView) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self._code = plain_code(case.code or case.number)
        self.about = self._code
        self.typed = QLineEdit()
        self.typed.setProperty(PASSING, True)  # typed anew, so that an erasure is never an accident
        self.typed.setFont(theme.code_font("body"))
        self.typed.setPlaceholderText(case.code or case.number)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        begin(self.reason.document())
        self.reason.setFixedHeight(64)
        self.erase = button(self.tr("&Erase for good"), "trash-2", "danger", self.accept)
        self.erase.setEnabled(False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(self.tr("Erase everything about this person?"), "title", 600, wrap=True))
        self.account = AccountView()
        holder = QWidget()
        never = Banner("danger", self.tr("This cannot be undone, also not by us."))
        holder.setLayout(column(label(self._explained(), wrap=True), never, self.account, None))
        self.told = scrolled(holder)
        self.told.setMinimumHeight(_TOLD)
        inside.addWidget(self.told, 1)
        inside.addLayout(self._asked(case.code or case.number))
        self.back = button(self.tr("Go &back"), slot=self.reject)
        inside.addLayout(row(None, self.back, self.erase))
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
        self.typed.textChanged.connect(self._enable)
        self.reason.textChanged.connect(self._enable)
        self.typed.setFocus()

    def _asked(self, code: str) -> QHBoxLayout:
        """Beside each other: on a small screen the account above has the room, and not what is typed below it."""
        made = QHBoxLayout()
        made.setSpacing(SPACE["l"])
        typed = field(self.tr("Type the &code {0} to confirm").format(code), self.typed)
        hint = self.tr("It is not kept with the person. Write no name.")
        made.addWidget(typed, 2, Qt.AlignmentFlag.AlignTop)
        made.addWidget(field(self.tr("&Reason"), self.reason, hint), 3, Qt.AlignmentFlag.AlignTop)
        return made

    def show_account(self, account: Account) -> None:
        """What is removed here, and what already left."""
        self.account.show_account(account, erasing=True)

    def why(self) -> str:
        return self.reason.toPlainText().strip()

    def _explained(self) -> str:
        return self.tr(
            "Every answer, every earlier value, the permissions and all cases of this person are removed from this "
            "computer for good. What stays is a code, and that something was erased on this day. Everyone who was ever "
            "given this record is asked by the next bundle to erase it too."
        )

    def _enable(self) -> None:
        self.erase.setEnabled(plain_code(self.typed.text()) == self._code and bool(self.why()))
