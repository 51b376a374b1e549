"""Asks something of a drive in a thread of its own: one that hangs holds up neither the window nor the vault."""

from __future__ import annotations

import time
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer

from ui.widgets.drive_asking import SILENT_AFTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_LOOK_EVERY_MS: Final = 20


class _Asked:
    """Asks once. Where it hangs in the system it stays so: it holds no lock, and ends with the program."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.began = _now()
        self.answered = Event()
        self.answer: Any = None
        self.error: OSError | None = None
        self._work = work
        Thread(target=self._ask, name="aside", daemon=True).start()

    def _ask(self) -> None:
        try:
            self.answer = self._work()
        except OSError as error:
            self.error = error
        self.answered.set()


def aside(
    owner: QObject, work: Callable[[], Any], done: Callable[[Any], object], failed: Callable[[OSError | None], object]
) -> None:
    """`work` knows nothing of Qt. `done` hears its answer on this thread, `failed` the system's error; None means that
    nothing came for `SILENT_AFTER` seconds, and what comes later nobody hears. When `owner` goes, neither is called.
    """
    asked = _Asked(work)
    timer = QTimer(owner)
    timer.setInterval(_LOOK_EVERY_MS)

    def look() -> None:
        answered = asked.answered.is_set()
        if not answered and _now() - asked.began <= SILENT_AFTER:
            return
        timer.stop()
        timer.deleteLater()
        if answered and asked.error is None:
            done(asked.answer)
        else:
            failed(asked.error)

    timer.timeout.connect(look)
    timer.start()


def _now() -> float:
    return time.monotonic()
