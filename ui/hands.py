"""Tells when a hand types, clicks or moves, without looking at every event of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_LOOK_MS: Final = 1000


class Hands(QObject):
    """One for the program. A filter on the application would be asked for each event of each widget that is made.

    What comes from outside comes to a window of the screen first, and what an input method writes comes to the widget
    that has the focus: only those are watched. Lists and menus that open are found by a look each second.
    """

    stirred = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._watch_window)
        app.focusChanged.connect(self._on_focus)
        self._watch_window(app.focusWindow())
        self._on_focus(None, app.focusWidget())
        look = QTimer(self, interval=_LOOK_MS)
        look.timeout.connect(self._look)
        look.start()

    @classmethod
    def of(cls, app: QApplication) -> Hands:
        found = app.findChild(Hands)
        return found if found is not None else cls(app)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self.stirred.emit()
        return False

    def _watch_window(self, window: QWindow | None) -> None:
        """A filter that is put on twice is there once, and goes with its window."""
        if window is not None:
            window.installEventFilter(self)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def _look(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._watch_window(popup.windowHandle())
