"""A part of a questionnaire in a window of its own, with room for a reason and for what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ui import notices
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, field, label, row

if TYPE_CHECKING:
    from ui.forms.form_view import FormView

_WIDTH, _HEIGHT = 880, 720


class FormDialog(QDialog):
    """`save_wanted` once, until `refused` says that it may be pressed again."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget, title: str, view: FormView, *, why: bool, save: str) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        self.setAccessibleName(title)
        self.view = view
        self.banner = Banner()
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(64)
        self._asks_why = why
        self.save = button(save, "check", "primary", self._on_save)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(self.banner)
        self.banner.hide()
        inside.addWidget(view, 1)
        if why:
            hint = self.tr("It stands in the history beside the old value.")
            inside.addWidget(field(self.tr("&Why is it changed?"), self.reason, hint))
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self.save))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(self._on_save)
        view.focus_first()

    def why(self) -> str:
        return self.reason.toPlainText().strip()

    def say(self, kind: str, text: str) -> None:
        self.banner.say(kind, text)

    def is_ready(self) -> bool:
        """Whether it may be saved; if not, it says why."""
        if self._asks_why and not self.why():
            self.say("warn", self.tr("Say why it is changed."))
            self.reason.setFocus()
            return False
        return True

    def refused(self, error: Exception) -> None:
        """Nothing was saved: say why, and let it be tried again."""
        self.save.setEnabled(True)
        findings = getattr(error, "findings", None)
        if findings and not self.view.show_findings(findings):
            self.say("danger", self.tr("Some answers contradict each other. They are marked below."))
            return
        self.say("danger", str(notices.sentences(error)))

    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        self.banner.clear()
        if not self.is_ready():
            return
        self.save.setEnabled(False)
        self.save_wanted.emit()
