"""Hears every fault while the program tries itself: in a slot, in a thread, in work for the vault, of Qt."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING, Any, Final, Self

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog

from app import logs
from ui import notices

if TYPE_CHECKING:
    from types import TracebackType

    from ui.window import Window

# What the screenless platform says of itself, and fonts of other scripts that are tried in turn.
_HARMLESS: Final = ("propagateSizeHints", "OpenType support missing", "does not support")
_LOOK_MS: Final = 250


class Ears:
    """Each fault is told once. What a page or a lock catches to go on with is written to the log, and heard there."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._written = _Written(self)

    def __enter__(self) -> Self:
        sys.excepthook = self._on_exception
        threading.excepthook = lambda told: self.hear_error(told.exc_value)
        sys.unraisablehook = lambda told: self.hear_error(told.exc_value)
        qInstallMessageHandler(self._on_message)
        logging.getLogger("havenbook").addHandler(self._written)
        return self

    def __exit__(self, *_how: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        logging.getLogger("havenbook").removeHandler(self._written)

    def watch(self, window: Window) -> None:
        """Work that fails; and a window that asks, which nobody is there to answer."""
        for jobs in (window.jobs, window.drafts_jobs):
            jobs.failed.connect(self._on_failed)
        timer = QTimer(window, interval=_LOOK_MS)
        timer.timeout.connect(self._send_away)
        timer.start()

    def hear(self, fault: str) -> None:
        if fault not in self.heard:
            self.heard.append(fault)

    def hear_error(self, error: BaseException | None) -> None:
        """Kinds and places; never what it says, which may be of a record."""
        self.hear("an error without a name" if error is None else logs.crash(error))

    def _on_exception(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.hear_error(error)

    def _on_failed(self, error: BaseException) -> None:
        if not notices.cancelled(error):
            self.hear_error(error)

    def _on_message(self, kind: QtMsgType, _context: Any, text: str) -> None:
        grave = kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
        if grave and not any(words in text for words in _HARMLESS):
            self.hear(text)

    def _send_away(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            self.hear(f"a window asks: {type(box).__name__}")
            box.reject()


class _Written(logging.Handler):
    """What is written to the log as an error."""

    def __init__(self, ears: Ears) -> None:
        super().__init__(logging.ERROR)
        self._ears = ears

    def emit(self, record: logging.LogRecord) -> None:
        self._ears.hear(record.getMessage())
