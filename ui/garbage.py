"""Looks for garbage in the window's own thread, and nowhere else.

What nobody needs any more may be a part of the window. Where the collector came to it by itself in the middle of a job,
that part ended in the job's thread: it held a lock of Qt and waited for Python's, while the window held Python's and
waited for the lock of Qt. Both stood still for ever.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_OFTEN_MS: Final = 40


def look() -> None:
    """What the collector does by itself where it is on: it goes through the oldest generation that is due."""
    for generation, (now, most) in reversed(tuple(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if now > most:
            gc.collect(generation)
            return


class Garbage(QObject):
    """From now on the collector does nothing by itself, in any thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_OFTEN_MS)
        self._timer.timeout.connect(look)
        self._timer.start()


def only_here() -> None:
    """For whoever begins a thread: from the window's own, before it begins."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Garbage) is None:
        Garbage(app)
