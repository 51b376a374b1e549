"""Enter presses the focused button everywhere; Qt itself does it only in dialogs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class EnterPresses(QObject):
    """Listens to the button that has the focus, and to nothing else: every event of every widget would be a call."""

    @classmethod
    def install(cls, app: QApplication) -> "EnterPresses":
        made = cls(app)
        app.focusChanged.connect(made.follow)
        return made

    def follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QAbstractButton):
            old.removeEventFilter(self)
        if isinstance(new, QAbstractButton):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QAbstractButton):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        if not watched.isEnabled() or event.isAutoRepeat():
            return False
        watched.click()
        return True
