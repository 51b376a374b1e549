"""Bars beside a table: each with its words and its n of N written, told apart by patterns and never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

    from app.reports.bars import Bar

_PAD: Final = 8
_HIGH: Final = 18
_GAP: Final = 10
_AIR: Final = 2
"""Words that have exactly their own width are broken where that is no whole number of pixels."""
_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the words, the bar and the number of one line stand, in reading direction from the left."""

    bar: Bar
    top: float
    high: float


class BarChart(QWidget):
    """As tall as its bars; mirrored where reading goes from the right."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._known: dict[int, list[_Placed]] = {}
        self._told = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        self.bars = tuple(bars)
        self._known.clear()
        said = self.tr("; ").join(self._spoken(bar) for bar in self.bars)
        self.setAccessibleName(self.tr("{0}. {1}").format(title, said))
        self.setVisible(bool(self.bars))
        self.updateGeometry()
        self.setFixedHeight(self.heightForWidth(max(self.width(), 300)))
        self.update()

    def _spoken(self, bar: Bar) -> str:
        return bar.words if bar.share is None and not bar.said else self.tr("{0}: {1}").format(bar.words, bar.said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        placed = self._placed(width)
        return round(placed[-1].top + placed[-1].high + _PAD) if placed else 0

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    # -- where things stand

    def _columns(self, width: float) -> tuple[float, float, float]:
        """The room for words, for bars and for numbers."""
        metrics = QFontMetrics(theme.font("caption", 600))
        inside = width - 2 * _PAD
        said = max((metrics.horizontalAdvance(bar.said) for bar in self.bars), default=0) + _GAP + _AIR
        numbers = min(float(said), inside * 0.34)
        text = min(max((metrics.horizontalAdvance(bar.words) for bar in self.bars), default=0) + _GAP, inside * 0.36)
        return text, max(inside - numbers - text, 20), numbers

    def _placed(self, width: int) -> list[_Placed]:
        """Qt asks for the same few widths dozens of times while it lays out a page."""
        if width not in self._known:
            self._known[width] = self._place(width)
        return self._known[width]

    def _place(self, width: int) -> list[_Placed]:
        text, _, numbers = self._columns(width)
        metrics, bold = (QFontMetrics(theme.font("caption", weight)) for weight in (400, 600))
        top, found = float(_PAD), []
        for bar in self.bars:
            room = float(width - 2 * _PAD) if bar.heading else text - _GAP
            named, said = _high(metrics, room, breakable(bar.words)), _high(bold, numbers - _GAP, bar.said)
            high = max(named, said, _HIGH)
            found.append(_Placed(bar, top, high))
            top += high + (6 if bar.heading else _GAP)
        return found

    # -- what is painted

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        columns = self._columns(self.width())
        for each in self._placed(self.width()):
            self._paint(painter, each, columns)
        painter.end()

    def _paint(self, painter: QPainter, each: _Placed, columns: tuple[float, float, float]) -> None:
        text, room, numbers = columns
        bar, leading = each.bar, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        ink: QColor = theme.color("text")
        painter.setFont(theme.font("caption", 600 if bar.heading else 400))
        painter.setPen(ink)
        wide = self.width() - 2 * _PAD if bar.heading else text - _GAP
        painter.drawText(self._turned(_PAD, each.top, wide, each.high), int(leading), breakable(bar.words))
        if bar.heading:
            return
        middle = each.top + (each.high - _HIGH) / 2
        track = self._turned(_PAD + text, middle, room, _HIGH)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(track)
        if bar.share is not None:
            filled = self._turned(_PAD + text, middle, max(room * min(bar.share, 1.0), 1), _HIGH)
            painter.setPen(QPen(theme.color("primary"), 1.4))
            painter.setBrush(QBrush(theme.color("primary"), _PATTERNS[bar.pattern % len(_PATTERNS)]))
            painter.drawRect(filled)
        painter.setPen(ink)
        painter.setFont(theme.font("caption", 600))
        beside = self._turned(_PAD + text + room + _GAP, each.top, numbers - _GAP, each.high)
        painter.drawText(beside, int(leading), bar.said)

    def _turned(self, left: float, top: float, wide: float, high: float) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - wide
        return QRectF(left, top, wide, high)


def _high(metrics: QFontMetrics, room: float, words: str) -> int:
    box = QRect(0, 0, max(int(room), 40), 1000)
    return metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), words).height()
