"""The button beside every question that says why there is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from ui.forms import words
from ui.theme import theme
from ui.theme.wordbreak import breakable
from ui.widgets.basics import restyle
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_BESIDE: Final = 12 + 5 + 2 * (8 + 1)  # the arrow, the gap, padding and border on both sides


def reason_menu(parent: QWidget, chosen: str) -> tuple[QMenu, dict[object, str]]:
    """The reasons with what each means; the one that stands now is ticked."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    codes: dict[object, str] = {}
    for choice in words.reasons():
        action = menu.addAction(choice.words)
        action.setToolTip(tip(breakable(choice.definition)))
        action.setCheckable(True)
        action.setChecked(choice.code == chosen)
        codes[action] = choice.code
    return menu, codes


class NoAnswer(QToolButton):
    """Out of the way of Tab while there is an answer to give (F8 opens it from there); in its way once it is set."""

    chosen = Signal(str)  # a reason, or empty: the question is open again

    def __init__(self, question: str) -> None:
        super().__init__()
        self.setObjectName("na")
        self._question = question
        self.reason = ""
        self.setFont(theme.font("caption"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.setIcon(theme.icon("chevron-down", "muted", 12))
        self.setIconSize(QSize(12, 12))
        self.setToolTip("F8")
        self.clicked.connect(self.open)
        self._say()

    def set_reason(self, reason: str) -> None:
        if reason == self.reason:
            return
        self.reason = reason
        restyle(self, "set", bool(reason))
        self.setIcon(theme.icon("chevron-down", "on_warn_soft" if reason else "muted", 12))
        self._say()

    def open(self) -> None:
        menu, codes = reason_menu(self, self.reason)
        if self.reason:
            menu.addSeparator()
            codes[menu.addAction(self.tr("There is an answer"))] = ""
        corner = QPoint(0, self.height())
        if self.isRightToLeft():
            corner.setX(self.width())
        menu.setActiveAction(menu.actions()[0])
        picked = menu.exec(self.mapToGlobal(corner) if not self.isRightToLeft() else self._left_of(menu, corner))
        menu.deleteLater()
        if picked in codes and codes[picked] != self.reason:
            self.chosen.emit(codes[picked])

    def sizeHint(self) -> QSize:
        """Qt leaves room for two more blanks, which would keep the words off the edge of the form."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _BESIDE, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self.reason:
            self.chosen.emit("")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press opens the list at once, as lists do."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open()
        else:
            super().mousePressEvent(event)

    def _left_of(self, menu: QMenu, corner: QPoint) -> QPoint:
        return self.mapToGlobal(corner) - QPoint(menu.sizeHint().width(), 0)

    def _say(self) -> None:
        said = words.reason(self.reason) if self.reason else self.tr("No answer")
        self.setText(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.reason else Qt.FocusPolicy.NoFocus)
        name = self.tr("No answer: {0}. {1}") if self.reason else self.tr("Say why there is no answer: {1}")
        self.setAccessibleName(name.format(said, self._question))
