"""Locks after quiet minutes, counted by a clock that also runs while the computer sleeps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

_TICK: Final = 1000


def asleep_or_awake() -> float:
    """Seconds since the start of the computer, sleep included where the system counts it."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


class IdleLock(QObject):
    """`lock_wanted` once, after so many quiet minutes; `quiet` tells each second how many have passed."""

    lock_wanted = Signal()
    quiet = Signal(float)

    def __init__(self, app: QApplication, minutes: float, clock: Callable[[], float] = asleep_or_awake) -> None:
        super().__init__(app)
        self._clock = clock
        self._limit = minutes * 60
        self._last = clock()
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        Hands.of(app).stirred.connect(self._on_life)

    def set_minutes(self, minutes: float) -> None:
        self._limit = minutes * 60

    def stop(self) -> None:
        self._timer.stop()

    def _on_life(self) -> None:
        self._last = self._clock()

    def _on_tick(self) -> None:
        passed = self._clock() - self._last
        if passed >= self._limit:
            self._timer.stop()
            self.lock_wanted.emit()
        else:
            self.quiet.emit(passed)
