"""A window of its own that asks or shows something, and is gone with what was typed in it when it is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


class Asking(QDialog):
    """Qt keeps a closed window for as long as the one below it: with somebody's words, and dressed anew each time that
    one is. Whoever asked reads the answer before Python returns to the window.
    """

    def __init__(self, over: QWidget | None = None) -> None:
        super().__init__(over)
        self.finished.connect(self.deleteLater)
