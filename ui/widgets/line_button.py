"""One entry of a short list: a title with a mark at its end, lines of words below it, all one button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from ui import say
from ui.theme import reading, theme
from ui.theme.tokens import SPACE
from ui.widgets.tips import tip

_PAD: Final = SPACE["m"]
_GAP: Final = SPACE["s"]
_ICON: Final = 15
_LEAST: Final = 150


class LineButton(QPushButton):
    """`mark` stands at the end of the first line (a day, a number) in the ink `kind`: muted, warn, danger, ok.

    `words` may have several lines. `icon` is a name and an ink. What does not fit is cut with an ellipsis; all of it is
    in the tooltip and in the name.
    """

    def __init__(
        self, title: str, words: str = "", mark: str = "", kind: str = "muted", icon: tuple[str, str] | None = None
    ) -> None:
        super().__init__()
        self.title, self.mark, self.ink, self.sign = title, mark, kind, icon
        self.setProperty("kind", "section")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lines = words.split("\n") if words else []
        said = say.listed(part for part in (title, *self.lines, mark) if part)
        self.setAccessibleName(said)
        self.setToolTip(tip(said))

    def sizeHint(self) -> QSize:
        height = QFontMetrics(theme.font()).height() * (1 + len(self.lines)) + 2 * SPACE["s"]
        return QSize(_LEAST, max(height, 40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        area = self.rect().adjusted(_PAD, SPACE["xs"], -_PAD, -SPACE["xs"])
        high = area.height() // (1 + len(self.lines))
        self._first(painter, QRect(area.x(), area.y(), area.width(), high))
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        for at, words in enumerate(self.lines, 1):
            self._say(painter, QRect(area.x(), area.y() + at * high, area.width(), high), words, leading=True)

    def _first(self, painter: QStylePainter, area: QRect) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.sign is not None:
            x = area.right() - _ICON if rtl else area.x()
            painter.drawPixmap(x, area.center().y() - _ICON // 2, theme.pixmap(self.sign[0], self.sign[1], _ICON))
            area = area.adjusted(0, 0, -_ICON - _GAP, 0) if rtl else area.adjusted(_ICON + _GAP, 0, 0, 0)
        small = theme.font("caption", 600)
        room = min(QFontMetrics(small).horizontalAdvance(self.mark) + 2, area.width() // 2) if self.mark else 0
        if room:
            end = QRect(area.x() if rtl else area.right() - room + 1, area.y(), room, area.height())
            painter.setFont(small)
            painter.setPen(theme.color(self.ink))
            self._say(painter, end, self.mark, leading=False)
        painter.setFont(theme.font(weight=600))
        painter.setPen(theme.color("text"))
        taken = room + _GAP if room else 0
        title = area.adjusted(taken, 0, 0, 0) if rtl else area.adjusted(0, 0, -taken, 0)
        self._say(painter, title, self.title, leading=True)

    def _say(self, painter: QStylePainter, area: QRect, text: str, *, leading: bool) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leading == rtl else Qt.AlignmentFlag.AlignLeft
        shown = reading.fitted(painter.fontMetrics(), text, area.width())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, shown)
