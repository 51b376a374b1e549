"""The sections of a form at its side: how much of each is answered, and where something is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import say
from ui.theme import theme
from ui.theme.tokens import CONTROL, SPACE
from ui.theme.wordbreak import breakable
from ui.widgets.basics import restyle, show_if
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_ICON: Final = 16
_WIDTH: Final = 236
_FLAGS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Standing:
    """How a section stands: questions answered, questions asked, findings of the graver kind."""

    answered: int = 0
    asked: int = 0
    errors: int = 0


class _Entry(QPushButton):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAutoDefault(False)
        self._title = title
        self._standing = Standing()
        self.setToolTip(tip(title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        room = QRect(0, 0, _WIDTH - _ICON - 80, 1000)
        words = QFontMetrics(theme.font("body", 600)).boundingRect(room, _FLAGS, breakable(title))
        self._high = max(CONTROL + 4, words.height() + 14)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        answered, asked = say.number(standing.answered), say.number(standing.asked)
        said = self.tr("{0}: {1} of {2} answered").format(self._title, answered, asked)
        if standing.errors:
            said += ". " + self.tr("%n answer(s) need another look", "", standing.errors)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A long title takes two lines."""
        return QSize(_WIDTH, self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        current = bool(self.property("current"))
        rtl = self.isRightToLeft()
        inside = self.rect().adjusted(SPACE["s"] + 2, 0, -SPACE["s"] - 2, 0)
        icon, ink = self._mark()
        left = inside.right() - _ICON if rtl else inside.left()
        painter.drawPixmap(left, (self.height() - _ICON) // 2, theme.pixmap(icon, ink, _ICON))
        count = f"{say.number(self._standing.answered)}/{say.number(self._standing.asked)}"
        painter.setFont(theme.font("caption"))
        wide = painter.fontMetrics().horizontalAdvance(count) + 2
        painter.setPen(theme.color("on_soft" if current else "muted"))
        place = QRect(inside.left() if rtl else inside.right() - wide, 0, wide, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
        painter.setFont(theme.font("body", 600 if current else 400))
        painter.setPen(theme.color("on_soft" if current else "text"))
        words = inside.adjusted(*((wide + 6, 0, -_ICON - 8, 0) if rtl else (_ICON + 8, 0, -wide - 6, 0)))
        painter.drawText(words, _FLAGS, breakable(self._title))
        painter.end()

    def _mark(self) -> tuple[str, str]:
        if self._standing.errors:
            return "circle-alert", "danger"
        done = self._standing.asked and self._standing.answered == self._standing.asked
        return ("circle-check", "ok") if done else ("circle-dashed" if self._standing.answered else "circle", "muted")


class SectionRail(QWidget):
    wanted = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Sections"))
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(2)
        self._inside.addStretch(1)
        self.entries: list[_Entry] = []
        for title in titles:
            self.add(title)
        self._current = -1

    def add(self, title: str) -> int:
        place = len(self.entries)
        entry = _Entry(title)
        entry.clicked.connect(lambda: self.wanted.emit(place))
        self.entries.append(entry)
        self._inside.insertWidget(place, entry)
        return place

    def show_standing(self, place: int, standing: Standing, *, shown: bool) -> None:
        show_if(self.entries[place], shown)
        self.entries[place].show_standing(standing)

    def set_current(self, place: int) -> None:
        if place == self._current:
            return
        for number, entry in enumerate(self.entries):
            if number in {place, self._current}:
                restyle(entry, "current", number == place)
        self._current = place

    @property
    def current(self) -> int:
        return self._current
