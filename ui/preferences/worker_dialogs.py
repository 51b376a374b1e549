"""A worker leaves, or is let in again: on which day, and with which new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import notices
from ui.forms.partial_date import DateInput
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, field, label, row
from ui.widgets.fitted import Fitted
from ui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class _Asking(Fitted):
    """`wanted` once, until it is refused."""

    forgets = True  # a passphrase is never kept, and a day is soon typed again
    wanted = Signal(str)

    def __init__(self, parent: QWidget, title: str, words: str) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(min(520, parent.window().width() - 32))
        self.setAccessibleName(title)
        self.banner = Banner()
        self._words = (title, words)

    def refused(self, error: Exception) -> None:
        self.go.setEnabled(True)
        self.banner.say("danger", str(notices.sentences(error)))
        notices.announce(self.banner)

    def _lay(self, asked: QWidget, go: QPushButton) -> None:
        title, words = self._words
        self.go = go
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(label(words, name="muted", wrap=True))
        inside.addWidget(self.banner)
        inside.addWidget(asked)
        inside.addLayout(row(None, button(self.tr("&Go back"), slot=self.reject), self.go))


class LeftDialog(_Asking):
    def __init__(self, parent: QWidget, name: str) -> None:
        title = self.tr("Has {name} left?").format(name=name)
        words = self.tr(
            "From now on the passphrase of this worker opens this vault no more. The name stays wherever it was "
            "written, and in the trainings. Give the open cases to somebody else. Old backups still open with it: "
            "destroy them. On other laptops it is written down there."
        )
        super().__init__(parent, title, words)
        self.day = DateInput()
        self.day.set_name(self.tr("On what day?"), "")
        self.day.set_answer(QDate.currentDate().toString("yyyy-MM-dd"))
        go = button(self.tr("&Close the way in"), "lock", "danger", self._on_go)
        self._lay(field(self.tr("On what &day?"), self.day), go)
        self.day.setFocus()

    def _on_go(self) -> None:
        day = self.day.answer()
        if not isinstance(day, str):
            self.banner.say("warn", self.tr("Say on which day."))
            notices.announce(self.banner)
        elif self.go.isEnabled():
            self.go.setEnabled(False)
            self.wanted.emit(day)


class BackDialog(_Asking):
    def __init__(self, parent: QWidget, name: str, organisation: str) -> None:
        title = self.tr("Let {name} in again?").format(name=name)
        words = self.tr("Let the worker sit at the keyboard now: a new passphrase is needed, and nobody else knows it.")
        super().__init__(parent, title, words)
        self.new = NewPassphrase(lambda: (name, organisation))
        go = button(self.tr("&Let in again"), "user-plus", "primary", self._on_go)
        self._lay(self.new, go)
        self.new.changed.connect(lambda: self.go.setEnabled(self.new.is_good()))
        self.go.setEnabled(False)
        self.new.setFocus()

    def _on_go(self) -> None:
        self.new.judge()
        if self.new.is_good() and self.go.isEnabled():
            self.go.setEnabled(False)
            self.wanted.emit(self.new.text())
