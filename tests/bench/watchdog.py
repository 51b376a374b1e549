"""Says how long the window ever stood still, by the clock and by the processor of its own thread, and at what."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY_MS: Final = 2
SETTLE: Final = 0.2
LONGEST: Final = 300.0


class Watchdog(QObject):
    """Asks to be woken every two milliseconds; whatever is late was the window standing still.

    By the clock is what a person waits; it counts what other work on the machine takes as well. By the processor of
    this thread is what the window itself did meanwhile.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clock: dict[str, float] = {}
        self.processor: dict[str, float] = {}
        self._doing = ""
        self._begin()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=EVERY_MS)
        self._timer.timeout.connect(self._wake)
        self._timer.start()

    def during(self, doing: str, act: Callable[[], object], until: Callable[[], bool] | None = None) -> None:
        """What the act itself takes counts as standing still too; watched on until all is quiet for a moment."""
        self._doing = doing
        self._begin()
        act()
        begun = quiet = time.perf_counter()
        while time.perf_counter() - quiet < SETTLE:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the program does
            time.sleep(0.0005)
            if until is not None and not until() and time.perf_counter() - begun < LONGEST:
                quiet = time.perf_counter()

    def _begin(self) -> None:
        self._at, self._used = time.perf_counter(), time.thread_time()

    def _wake(self) -> None:
        late = (time.perf_counter() - self._at) * 1000 - EVERY_MS
        used = (time.thread_time() - self._used) * 1000
        self.clock[self._doing] = max(self.clock.get(self._doing, 0.0), late)
        self.processor[self._doing] = max(self.processor.get(self._doing, 0.0), used)
        self._begin()
