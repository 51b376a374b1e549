"""Brings a page that was just made to the front, in turns; what is typed meanwhile waits for it."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.page import Page
    from ui.warm_up import Reading

_SMALL: Final = 24
"""A page of so many parts is shown at once."""
_TURN: Final = 0.01  # seconds of dressing between two looks at what else there is to do


class HeldKeys(QObject):
    """The focus stays where it is: what stands there is about to go, so it gets no keys any more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[QKeyEvent | QInputMethodEvent] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._on_focus(None, QApplication.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            self._keys.append(event.clone())
            return True
        if isinstance(event, QInputMethodEvent):
            self._keys.append(event.clone())
            return True
        return False

    def give(self) -> None:
        """To the page that came; this one is done."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        keys, self._keys = self._keys, []
        target = QApplication.focusWidget() or self._window
        target.removeEventFilter(self)
        for key in keys:  # a Tab among them moves the focus for those that follow
            QCoreApplication.sendEvent(QApplication.focusWidget() or self._window, key)
        self.deleteLater()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A filter that is put on twice is there once; where nothing has the focus the window is given the keys."""
        (new or self._window).installEventFilter(self)


class Opening(QObject):
    """One at a time. Making a page, dressing it and drawing it are each enough for one turn of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._parts: Iterator[None] = iter(())
        self._show: Callable[[], None] | None = None
        self._held: HeldKeys | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        return self._show is not None

    def begin(self, page: Page, show: Callable[[], None]) -> None:
        """What was on its way before does not come any more; what was typed for it goes to this one."""
        self._show, self._parts = show, page.dressing()
        if len(page.findChildren(QWidget)) <= _SMALL or not page.window().isVisible():
            self._arrive()
            return
        if self._held is None:
            self._held = HeldKeys(page.window())
        self._timer.start()

    def read(self, reading: Reading, show: Callable[[], None]) -> None:
        """When that is read; as with a page, of two wishes the later one comes."""
        self._show, self._parts = show, reading.turns()
        if not self._parent.window().isVisible():
            reading.join()
            self._arrive()
            return
        if self._held is None:
            self._held = HeldKeys(self._parent.window())
        self._timer.start()

    def at_once(self, show: Callable[[], None]) -> None:
        """A page that stands already."""
        self._show = show
        self._arrive()

    def stop(self) -> None:
        """Nothing comes; what was typed goes to whoever has the focus."""
        self._timer.stop()
        self._show = None
        held, self._held = self._held, None
        if held is not None:
            held.give()

    def _next(self) -> None:
        """What arrives does so in a turn without any part of it."""
        ends, worked = perf_counter() + _TURN, False
        for _part in self._parts:
            worked = True
            if perf_counter() > ends:
                break
        if worked:
            self._timer.start()
        else:
            self._arrive()

    def _arrive(self) -> None:
        """Whatever a page does when it opens, keys are held no longer; if it asks for another page, they wait on."""
        show, self._show = self._show, None
        try:
            if show is not None:
                show()
        finally:
            if not self.busy:
                self.stop()
