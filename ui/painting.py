"""Gives the painting of a window a turn of its own: what comes of a key is worked out in one, and drawn in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PaintedApart(QObject):
    """Qt would draw a window in the same turn in which it was filled and laid out; keys are heard in between now.

    Qt asks for it with one event to the window and asks no more before that was heard, so what changes meanwhile is
    drawn with it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._drawing = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or self._drawing:
            return False
        self._soon.start()
        return True

    def _draw(self) -> None:
        self._drawing = True
        try:
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        finally:
            self._drawing = False
