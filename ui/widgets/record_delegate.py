"""Paints one cell of a record table: words, a chip or an icon, the chosen row, the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import reading, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.widgets.column_fit import Column

_PAD: Final = 12
_ICON: Final = 15
_BESIDE: Final = 22


def row_height() -> int:
    return max(40, QFontMetrics(theme.font()).height() + 14)


class RecordDelegate(QStyledItemDelegate):
    """Works on the columns of a RecordModel; Qt itself mirrors AlignLeft where people read from the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._body, self._strong, self._small = theme.font(), theme.font(weight=600), theme.font("caption", 600)

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index)
        column = index.model().columns[index.column()]  # type: ignore[attr-defined]
        card = index.data(Qt.ItemDataRole.UserRole)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(8, 0, -_PAD, 0) if rtl else option.rect.adjusted(_PAD, 0, -8, 0)
        kind = column.chip(card) if column.chip and card is not None else ""
        icon = column.icon(card) if column.icon and card is not None else None
        words = str(index.data() or "")
        if kind:
            self._chip(painter, area, words, (kind, icon[0] if icon else ""))
        else:
            if icon:
                area = self._icon(painter, area, icon, rtl=rtl)
            self._words(painter, option, (area, words), column)
        painter.restore()

    def needs(self, column: Column, cards: Sequence[Any]) -> int:
        """Pixels that the longest of these cells takes, its chip or icon and the air around it included."""
        words = QFontMetrics(self._strong if column.weight >= 600 else self._body)
        small, widest = QFontMetrics(self._small), 0
        for card in cards:
            icon = bool(column.icon and column.icon(card))
            if column.chip and column.chip(card):
                width = small.horizontalAdvance(column.text(card)) + 20 + (18 if icon else 0)
            else:
                width = words.horizontalAdvance(column.text(card)) + (_BESIDE if icon else 0)
            widest = max(widest, width)
        return widest + _PAD + 8 + 2

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, theme.color("select"))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.color("line"))
        if not chosen:
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
        if option.widget is not None and option.widget.hasFocus():
            ink = theme.color("focus")
            painter.fillRect(QRect(area.x(), area.y(), area.width(), 2), ink)
            painter.fillRect(QRect(area.x(), area.bottom() - 1, area.width(), 2), ink)
            if last if rtl else first:
                painter.fillRect(QRect(area.x(), area.y(), 2, area.height()), ink)
            if first if rtl else last:
                painter.fillRect(QRect(area.right() - 1, area.y(), 2, area.height()), ink)
        elif first:
            x = area.right() - 3 if rtl else area.x()
            painter.fillRect(QRect(x, area.y(), 4, area.height()), theme.color("primary"))

    def _words(self, painter: QPainter, option: Any, what: tuple[QRect, str], column: Any) -> None:
        area, words = what
        painter.setFont(self._strong if column.weight >= 600 else self._body)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.color("on_select" if chosen else "muted" if column.muted else "text"))
        shown = reading.fitted(painter.fontMetrics(), words, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _icon(self, painter: QPainter, area: QRect, icon: tuple[str, str], *, rtl: bool) -> QRect:
        x = area.right() - _ICON if rtl else area.x()
        painter.drawPixmap(x, area.center().y() - _ICON // 2, theme.pixmap(icon[0], icon[1], _ICON))
        return area.adjusted(0, 0, -_BESIDE, 0) if rtl else area.adjusted(_BESIDE, 0, 0, 0)

    def _chip(self, painter: QPainter, area: QRect, words: str, look: tuple[str, str]) -> None:
        kind, icon = look
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self._small)
        metrics, extra = painter.fontMetrics(), 18 if icon else 0
        width = min(area.width(), metrics.horizontalAdvance(words) + 20 + extra)
        height = max(22, metrics.height() + 4)
        x = area.right() - width + 1 if rtl else area.x()
        pill = QRectF(x, area.center().y() - height / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{kind}_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        if icon:
            at = pill.right() - 22 if rtl else pill.x() + 8
            painter.drawPixmap(int(at), int(pill.center().y() - 7), theme.pixmap(icon, f"on_{kind}_soft", 14))
        painter.setPen(theme.color(f"on_{kind}_soft"))
        inner = pill.adjusted(10, 0, -10 - extra, 0) if rtl else pill.adjusted(10 + extra, 0, -10, 0)
        shown = reading.fitted(metrics, words, int(inner.width()) + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)
