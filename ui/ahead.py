"""Makes the pages of a day's work ready while nobody types or clicks, so that each stands at once when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUIET_MS: Final = 700
PART_MS: Final = 20
"""Between two parts of one page; whoever touches a key meanwhile waits for one part at most."""
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


class Preparing(Protocol):
    """A page that can be made ready part by part: ui.page.Page."""

    def prepare(self) -> Iterator[None]: ...


class Ahead(QObject):
    """One page or part of one a turn, and none before hands have rested for a moment; `ready`: all are there."""

    def __init__(self, make: Callable[[str], Preparing], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._left = list(DAILY)
        self._busy = False
        self._parts: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._next)

    @property
    def ready(self) -> bool:
        """Whether every page stands with all its parts."""
        return not self._left and not self._busy

    def begin(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start(QUIET_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRRING:
            self._timer.start(QUIET_MS)
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        """The next part of a page, or where none is left the next page."""
        self._busy = True
        if next(self._parts, self) is None:
            self._timer.start(PART_MS)
        elif self._left:
            self._parts = self._make(self._left.pop(0)).prepare()
            self._timer.start(QUIET_MS)
        else:
            self._end()

    def _end(self) -> None:
        self._busy = False
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
