"""Hides what a window shows while nobody is at it: the content is hidden, not only covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import garbage
from ui.widgets.basics import label, picture, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

AWAY_SECONDS: Final = 20
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


class Curtain(QWidget):
    """Lies over one window; any key or click draws it back. It protects from a glance, not from a person: lock does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._words: QLabel = label("", "lead", 600)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self)
        inside.addStretch(1)
        inside.addWidget(picture("eye-off", "nav_muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._words)
        inside.addStretch(1)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def draw(self, *, final: bool = False) -> None:
        """Hide the content now. `final`: it does not come back, the window is about to go."""
        set_text(self._words, self.tr("Locking…") if final else self.tr("Hidden. Press any key to go on."))
        self.setAccessibleName(self._words.text())
        self.setEnabled(not final)
        if self.isVisible():
            return
        self._focus = QApplication.focusWidget()
        self._hidden = [child for child in self._window.findChildren(QWidget, options=_DIRECT) if _shown(child, self)]
        for child in self._hidden:
            child.hide()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def draw_back(self) -> None:
        if self.isHidden():
            return
        self.hide()
        for child in filter(isValid, self._hidden):
            child.show()
        self._hidden = []
        if self._focus is not None:
            self._focus.setFocus()
        self._focus = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.draw_back()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.draw_back()
        event.accept()


def _shown(child: QWidget, curtain: QWidget) -> bool:
    return child is not curtain and not child.isWindow() and not child.isHidden()


class Curtains(QObject):
    """Draws a curtain over every window of the program when another program has been in front for a while."""

    def __init__(self, app: QApplication, seconds: float = AWAY_SECONDS) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self.draw)
        app.applicationStateChanged.connect(self._on_state)
        self._drawn: list[Curtain] = []

    @property
    def drawn(self) -> bool:
        return any(curtain.isVisible() for curtain in self._drawn)

    def draw(self, *, final: bool = False) -> None:
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window.windowType() in {Qt.WindowType.Window, Qt.WindowType.Dialog}:
                curtain = window.findChild(Curtain, options=_DIRECT) or Curtain(window)
                curtain.draw(final=final)
                self._drawn.append(curtain)
        if not final:
            garbage.nobody_is_here()

    def draw_back(self) -> None:
        for curtain in self._drawn:
            curtain.draw_back()
        self._drawn = []

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._timer.stop()
            self.draw_back()
        elif not self._timer.isActive():
            self._timer.start()
