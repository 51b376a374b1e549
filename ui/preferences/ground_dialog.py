"""The window in which law and purposes are written down or changed; a change says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.forms.ground import GROUND
from ui import notices
from ui.forms.form_view import FormView
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, field, label, row, show_if

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.forms.input import Answer

_WIDTH, _HEIGHT = 760, 720


class GroundDialog(Asking):
    """`wanted` once, until it is refused."""

    wanted = Signal()

    def __init__(self, parent: QWidget, before: Mapping[str, Answer]) -> None:
        super().__init__(parent.window())
        self._before = dict(before)
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("Law and purposes")
        self.setAccessibleName(title)
        self.banner = Banner()
        self.view = FormView(GROUND, rail=False)
        self.view.set_answers(self._before)
        self.view.build_all()  # so that whoever keeps the words of a window finds every question
        self.why = QLineEdit()
        self.why.setMaxLength(500)
        reason = field(self.tr("Why is it &changed?"), self.why)
        self.save = button(self.tr("&Keep it"), "check", "primary", self._on_save)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(self.banner)
        inside.addWidget(self.view, 1)
        inside.addWidget(reason)
        inside.addLayout(row(None, button(self.tr("&Go back"), slot=self.reject), self.save))
        show_if(reason, bool(before))
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        self.view.focus_first()

    def answers(self) -> dict[str, Answer]:
        return self.view.answers()

    def reason(self) -> str:
        return self.why.text().strip()

    def refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        findings = getattr(error, "findings", ())
        if findings:
            self.view.show_findings(findings)
            return
        self.banner.say("danger", str(notices.sentences(error)))
        notices.announce(self.banner)

    def _on_save(self) -> None:
        if not self.save.isEnabled() or not self.view.judge():
            return
        if self._before and not self.reason():
            self.banner.say("warn", self.tr("Say why it is changed."))
            self.why.setFocus()
            return
        self.banner.clear()
        self.save.setEnabled(False)
        self.wanted.emit()
