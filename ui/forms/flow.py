"""A layout that puts its items side by side and goes on below where the line is full, in columns or as they come."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from ui.theme.tokens import SPACE

_COMFORTABLE: Final = 330  # a column need not be wider than this: words go on in the next line


class Flow(QLayout):
    """With `columns`, items stand in at most so many equal columns; without, one follows the other."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 0, gap: int = 8, line_gap: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._columns = columns
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Asked over and over while a form is laid out: worked out once until something in it changes."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def _place(self, rect: QRect, *, really: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        cell = self._cell(shown, rect.width())
        x = y = tallest = 0
        for item in shown:
            hint = item.sizeHint()
            width = cell or min(hint.width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x and x + width > rect.width():
                x, y, tallest = 0, y + tallest + self._line_gap, 0
            if really:
                self._put(item, rect, QRect(QPoint(rect.x() + x, rect.y() + y), QSize(width, height)))
            x += width + self._gap
            tallest = max(tallest, height)
        return y + tallest

    def _cell(self, shown: list[QLayoutItem], width: int) -> int:
        if not self._columns or not shown:
            return 0
        widest = min(max(item.sizeHint().width() for item in shown), _COMFORTABLE)
        fitting = max(1, min(self._columns, (width + self._gap) // (widest + self._gap)))
        return (width - (fitting - 1) * self._gap) // fitting

    def _put(self, item: QLayoutItem, rect: QRect, place: QRect) -> None:
        parent = self.parentWidget()
        if parent is not None:
            place = QStyle.visualRect(parent.layoutDirection(), rect, place)
        item.setGeometry(place)


def flowing(*items: QWidget) -> QWidget:
    """Buttons side by side that go on in the next line where the window is narrow."""
    holder = QWidget()
    inside = Flow(holder, gap=SPACE["m"], line_gap=SPACE["s"])
    for item in items:
        inside.addWidget(item)
    return holder
