"""Taking a permission back: what the person wishes, from which day, and what follows, said before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui import notices
from ui.cases import words
from ui.cases.account_view import AccountView
from ui.forms.partial_date import DateInput
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, field, label, row, scrolled

if TYPE_CHECKING:
    from app.services.consent_account import Account
    from app.services.show_case import ConsentView
    from app.services.withdraw_consent import Withdrawal

_WIDTH, _HEIGHT = 640, 620


class WithdrawDialog(Asking):
    """Nothing is chosen beforehand but the day. `wish_changed` asks for the account of that wish."""

    wish_changed = Signal(str)
    save_wanted = Signal()

    def __init__(self, parent: QWidget, consent: ConsentView, seen: dict[str, Any]) -> None:
        super().__init__(parent.window())
        self._consent, self._seen = consent, seen
        self.about = consent.record
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("Take back: {0}").format(words.code(consent.purpose))
        self.setAccessibleName(title)
        self.banner = Banner()
        self.stop = QRadioButton(self.tr("&Send nothing more"))
        self.erase = QRadioButton(self.tr("Send nothing more and &ask them to erase"))
        self.unasked = QRadioButton(self.tr("Send nothing more: &not asked about what was sent before"))
        self._wishes = QButtonGroup(self)
        for choice in (self.stop, self.erase, self.unasked):
            self._wishes.addButton(choice)
            choice.toggled.connect(self._on_wish)
        self.day = DateInput()
        self.day.set_name(self.tr("From which day?"), "")
        self.day.set_answer(QDate.currentDate().toString("yyyy-MM-dd"))
        self.account = AccountView()
        self.save = button(self.tr("&Take it back"), "check", "primary", self._on_save)
        self.save.setEnabled(False)
        self.back = button(self.tr("Go &back"), slot=self.reject)
        self._lay(title, consent)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        self.stop.setFocus()

    @property
    def wish(self) -> str:
        """A code of withdrawal_wish, or why it is not known; empty until something is chosen."""
        wishes = {self.stop: "stop_only", self.erase: "stop_and_erase", self.unasked: "not_asked"}
        return next((wish for choice, wish in wishes.items() if choice.isChecked()), "")

    def withdrawal(self) -> Withdrawal:
        from app.services.withdraw_consent import Withdrawal

        on = self.day.answer()
        return Withdrawal(self._consent.record, self.wish, on if isinstance(on, str) else "", seen=self._seen)

    def show_account(self, wish: str, account: Account) -> None:
        """Only for the wish that is chosen now."""
        if wish == self.wish:
            self.account.show_account(account)
            self.save.setEnabled(bool(wish))
            notices.announce(self.account)

    def refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.banner.say("danger", str(notices.sentences(error)))

    def _on_wish(self, checked: bool) -> None:
        if checked:
            self.wish_changed.emit(self.wish)

    def _on_save(self) -> None:
        """Once, until it is refused."""
        if not self.save.isEnabled() or not self.wish:
            return
        if not isinstance(self.day.answer(), str):
            self.banner.say("warn", self.tr("Say on which day it was taken back."))
            return
        self.banner.clear()
        self.save.setEnabled(False)
        self.save_wanted.emit()

    def _lay(self, title: str, consent: ConsentView) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        about = "  ·  ".join(part for part in (words.code(consent.recipient), words.code(consent.level)) if part)
        inside.addWidget(label(about, name="muted", wrap=True))
        inside.addWidget(self.banner)
        self.banner.hide()
        inside.addWidget(label(self.tr("What does the person wish?"), weight=600, wrap=True))
        for choice in (self.stop, self.erase, self.unasked):
            inside.addWidget(choice)
        inside.addWidget(field(self.tr("From which &day?"), self.day))
        inside.addWidget(scrolled(self.account), 1)
        inside.addLayout(row(None, self.back, self.save))
