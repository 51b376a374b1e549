"""Makes the pages of a day's work ready while nobody types or clicks, so that each stands at once when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET_MS: Final = 700
DAILY: Final = ("cases", "intake", "case", "record", "house")
_STIRRING: Final = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    )
)


class Ahead(QObject):
    """One page a turn, and none before hands have rested for a moment; `ready` says that all are there."""

    def __init__(self, make: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._left = list(DAILY)
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._next)

    @property
    def ready(self) -> bool:
        return not self._left

    def begin(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRRING:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        self._make(self._left.pop(0))
        if self._left:
            self._timer.start()
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
