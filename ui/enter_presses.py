"""Enter presses the focused button everywhere; Qt itself does it only in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


class EnterPresses(QObject):
    """One filter on the application."""

    @classmethod
    def install(cls, app: QApplication) -> None:
        app.installEventFilter(cls(app))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QAbstractButton):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if not watched.isEnabled() or event.isAutoRepeat():
            return False
        watched.click()
        return True
