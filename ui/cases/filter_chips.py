"""The filters in force, each a button that takes its filter away: reached with Tab, pressed with Enter or Delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.cases import filter_words
from ui.forms.flow import Flow
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from app.services.find_cases import CaseFilter


class _Chip(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    wanted = Signal(object)  # the filter that is left

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(self, gap=SPACE["s"], line_gap=SPACE["xs"])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters in force"))
        self.hide()

    def show_filter(self, asked: CaseFilter, workers: Mapping[str, str]) -> None:
        """The focus stays in the row where a chip in it was just taken away."""
        had_focus = any(chip.hasFocus() for chip in self.findChildren(QPushButton))
        empty(self._flow)
        parts = filter_words.parts(asked, workers)
        for text, left in parts:
            self._flow.addWidget(self._chip(text, left))
        if len(parts) > 1:
            from app.services.find_cases import CaseFilter as Nothing

            self._flow.addWidget(button(self.tr("Clear all"), kind="ghost", slot=lambda: self.wanted.emit(Nothing())))
        self.setVisible(bool(parts))
        chips = self.findChildren(QPushButton)
        if had_focus and chips:
            chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, text: str, left: CaseFilter) -> QPushButton:
        made = _Chip(text)
        made.setProperty("kind", "chip")
        made.setAutoDefault(False)
        made.setIcon(theme.icon("x", "on_soft", 14))
        made.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        )
        made.setAccessibleName(self.tr("Take away the filter: {0}").format(text))
        made.setToolTip(tip(made.accessibleName()))
        made.clicked.connect(lambda _checked=False: self.wanted.emit(left))
        return made
