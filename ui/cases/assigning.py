"""Give the marked cases to one worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import notices
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, choices, field, label, row
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.page import Page


class Assigning(QObject):
    done = Signal(int)  # how many changed hands

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, lids: Sequence[int], workers: Mapping[str, str]) -> None:
        dialog = AssignDialog(self._page, len(lids), workers)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.give(lids, str(dialog.worker.currentData()))

    def give(self, lids: Sequence[int], worker: str) -> None:
        desk, wanted = self._page.context.desk, list(lids)

        def work(_progress: object) -> int:
            from app.services.assign_cases import assign_cases
            from app.services.list_cases import ids_of

            return assign_cases(desk, ids_of(desk, wanted), worker)

        self._page.run(work, done=self._on_given)

    def _on_given(self, many: int) -> None:
        notices.toast(self._page, self.tr("%n case(s) given to another worker", "", many))
        self.done.emit(many)


class AssignDialog(Fitted):
    def __init__(self, parent: QWidget, many: int, workers: Mapping[str, str]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("Who is responsible for %n case(s)?", "", many)
        self.setAccessibleName(title)
        self.worker = choices([(name, code) for code, name in workers.items()])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        hint = self.tr("The history of each case says who gave it to whom.")
        inside.addWidget(field(self.tr("&Worker"), self.worker, hint))
        use = button(self.tr("&Give"), "check", "primary", self.accept)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), use))
        self.setMinimumWidth(420)
