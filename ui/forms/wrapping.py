"""Check boxes and radio buttons whose words go on in the next line, which Qt's own do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QStyle, QStyleOptionButton

from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object  # two Qt classes cannot be the parents of one

_BESIDE = 16 + 4 + 8 + 2 * (4 + 2)  # indicator and its edge, the gap, padding and border on both sides
_ABOVE = 2 * (4 + 2)
_LEAST = 34
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Wrapping(_Button):
    def prepare(self, *, key: bool) -> None:
        """`key`: an ampersand before a letter makes it the key with Alt; else it is a word like any other."""
        self._flags = _FLAGS | Qt.TextFlag.TextShowMnemonic if key else _FLAGS
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(width - _BESIDE, 40), 10_000)
        words = self.fontMetrics().boundingRect(box, self._flags, breakable(self.text()))
        return max(_LEAST, words.height() + _ABOVE)

    def sizeHint(self) -> QSize:
        """Measured as they are drawn: letters that reach over their place, as Arabic ones do, need more room."""
        room = QRect(0, 0, 10_000, 10_000)
        wide = self.fontMetrics().boundingRect(room, self._flags, breakable(self.text())).width() + _BESIDE + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _LEAST)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def draw(self, option: QStyleOptionButton, element: QStyle.ControlElement, words: QRect) -> None:
        """The style draws all but the words; they are drawn here, over several lines where they need them."""
        painter = QPainter(self)
        self.style().drawControl(element, option, painter, self)
        painter.setFont(self.font())
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        place = self.rect().adjusted(0, 4, 0, -4)
        if self.isRightToLeft():
            place.setRight(words.right())
            place.setLeft(6)
        else:
            place.setLeft(words.left())
            place.setRight(self.width() - 6)
        painter.drawText(place, self._flags, breakable(self.text()))
        painter.end()


class WrappingCheck(_Wrapping, QCheckBox):
    def __init__(self, text: str, *, key: bool = False) -> None:
        QCheckBox.__init__(self, text)
        self.prepare(key=key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        self.draw(option, QStyle.ControlElement.CE_CheckBox, words)


class WrappingRadio(_Wrapping, QRadioButton):
    def __init__(self, text: str) -> None:
        QRadioButton.__init__(self, text)
        self.prepare(key=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        words = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self)
        self.draw(option, QStyle.ControlElement.CE_RadioButton, words)
