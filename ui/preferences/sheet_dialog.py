"""A new recovery code: shown, then proved to be on paper; the dialog closes only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.recovery_sheet import RecoverySheet, Sheet
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, row
from ui.widgets.fitted import Fitted
from ui.widgets.prove_code import ProveCode

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class SheetDialog(Fitted):
    forgets = True  # two groups of the recovery code, which stands nowhere but on paper

    def __init__(self, parent: QWidget, sheet: Sheet) -> None:
        super().__init__(parent.window())
        self.setModal(True)
        self.setWindowTitle(parent.window().windowTitle())
        self.setMinimumWidth(640)
        self.view, self.proof = RecoverySheet(sheet), ProveCode(sheet.code)
        self.proof.hide()
        self.back = button(self.tr("Show the &code again"), "arrow-left", slot=lambda: self._turn(proving=False))
        self.next = button(self.tr("I have it on &paper"), kind="primary", slot=self._on_next)
        self.proof.changed.connect(self._fit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["l"])
        inside.addWidget(label(self.tr("The recovery sheet"), "title", 600))
        inside.addWidget(self.view)
        inside.addWidget(self.proof)
        inside.addLayout(row(self.back, None, self.next))
        self._fit()

    def reject(self) -> None:
        """Escape does not close it: the old sheet is void already, and this code is shown only now."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def _turn(self, *, proving: bool) -> None:
        self.view.setVisible(not proving)
        self.proof.setVisible(proving)
        self._fit()
        self.fit()
        if proving:
            self.proof.setFocus()

    def _fit(self) -> None:
        proving = not self.proof.isHidden()
        self.back.setVisible(proving)
        self.next.setEnabled(not proving or self.proof.good)

    def _on_next(self) -> None:
        if self.proof.isHidden():
            self._turn(proving=True)
        elif self.proof.good:
            self.accept()
