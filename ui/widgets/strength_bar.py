"""Four blocks and a word: how hard a passphrase is to guess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BLOCKS: Final = 4
_WIDTH, _GAP, _HEIGHT = 44, 4, 8


class StrengthBar(QWidget):
    """A score of -1 shows nothing filled; the word stands beside the blocks, never colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self._score, self._enough = -1, False
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(theme.font("caption", 600)).height() + 4)
        self.setAccessibleName(self.tr("Strength"))

    def show_score(self, score: int, *, enough: bool) -> None:
        self._score, self._enough = score, enough
        self._words = self._word()
        self.setAccessibleDescription(self._words)
        self.update()

    def _word(self) -> str:
        if self._score < 0:
            return ""
        if self._enough:
            return self.tr("Strong enough")
        return self.tr("Too weak") if self._score < 3 else self.tr("Almost strong enough")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = "ok" if self._enough else "warn" if self._score >= 3 else "danger"
        top = (self.height() - _HEIGHT) / 2
        rtl = self.isRightToLeft()
        for at in range(_BLOCKS):
            x = at * (_WIDTH + _GAP)
            filled = self._score >= 0 and at < max(self._score, 1)
            painter.setBrush(theme.color(ink if filled else "line"))
            left = self.width() - x - _WIDTH if rtl else x
            painter.drawRoundedRect(QRectF(left, top, _WIDTH, _HEIGHT), 4, 4)
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.color(ink))
        start = _BLOCKS * (_WIDTH + _GAP) + 8
        area = QRectF(0, 0, self.width() - start, self.height()) if rtl else self.rect().adjusted(start, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()
