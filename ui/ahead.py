"""Makes the pages of a day's work ready while nobody types or clicks, so that each stands at once when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUIET_MS: Final = 700
PART_MS: Final = 20
"""Between two parts of one page; whoever touches a key meanwhile waits for one part at most."""
DAILY: Final = ("cases", "intake", "case", "record", "house")


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
        self._hands: Hands | None = None
        self._parts: Iterator[None] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._next)

    @property
    def ready(self) -> bool:
        """Whether every page stands with all its parts."""
        return not self._left and not self._busy

    def begin(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._hands = Hands.of(app)
            self._hands.stirred.connect(self._wait)
        self._timer.start(QUIET_MS)

    def stop(self) -> None:
        """The window is to be built anew: nothing more is made here."""
        self._timer.stop()
        self._left, self._parts = [], iter(())
        self._end()

    def _wait(self) -> None:
        self._timer.start(QUIET_MS)

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
        if self._hands is not None:
            self._hands.stirred.disconnect(self._wait)
            self._hands = None
