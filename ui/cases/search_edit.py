"""A search box that says what it is by its picture, on the side where reading begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

_SIZE = 17
_MARGIN = 26


class SearchEdit(QLineEdit):
    """Escape empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setTextMargins(*((0, 0, _MARGIN, 0) if self.isRightToLeft() else (_MARGIN, 0, 0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - _SIZE - 11 if self.isRightToLeft() else 11
        painter.drawPixmap(left, (self.height() - _SIZE) // 2, theme.pixmap("search", "muted", _SIZE))
        painter.end()
