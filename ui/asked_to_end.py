"""The system or the terminal asks the window to end: it is closed as by hand, so that nothing is lost."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ASKING: Final = ("SIGTERM", "SIGINT", "SIGHUP")


def heed(window: QWidget) -> None:
    """Shutting down, Ctrl+C, a terminal that was closed."""
    for name in _ASKING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, lambda: _end(window)))
    if sys.platform != "win32":
        _wake_for_signals(window)


def _end(window: QWidget) -> None:
    """A dialog that is open has a loop of its own, which would outlive the window."""
    window.close()
    QCoreApplication.exit(0)


def _wake_for_signals(window: QWidget) -> None:
    """While Qt waits for an event no Python runs, nor does a handler of ours: a byte in a pipe is an event."""
    reader, writer = os.pipe()
    for end in (reader, writer):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    bell = QSocketNotifier(reader, QSocketNotifier.Type.Read, window)
    bell.activated.connect(lambda *_: os.read(reader, 64))
