"""Takes the turns of something long one after another, between what else there is to do in the window."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURN: Final = 0.005  # seconds
_REST_MS: Final = 5


class InTurns(QObject):
    """Goes with its parent, or when all is done."""

    def __init__(self, turns: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._turns = turns
        self._timer = QTimer(self, interval=_REST_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        ends = perf_counter() + _TURN
        for _turn in self._turns:
            if perf_counter() > ends:
                return
        self._timer.stop()
        self.deleteLater()
