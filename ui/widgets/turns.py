"""Long drawing in turns, so that the window answers hands in between."""

from __future__ import annotations

from itertools import islice, repeat
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

AT_ONCE: Final = 16
"""So many steps a turn: a fixed number, so that what fits in one is always there at once."""


def rest(at_once: int = AT_ONCE) -> Iterator[None]:
    """Steps that do nothing: what follows them in the same work has a turn that was not begun before."""
    return repeat(None, at_once)


class Turns(QObject):
    """One work at a time: a new one takes the place of what was left of the one before."""

    def __init__(self, parent: QObject, at_once: int = AT_ONCE) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._work: Iterator[object] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Iterator[object]) -> None:
        self._work = work
        self._go_on()

    def _go_on(self) -> None:
        if len(list(islice(self._work, self._at_once))) == self._at_once:
            self._timer.start()
