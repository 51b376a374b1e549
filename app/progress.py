"""How long work tells how far it is, and hears that it must stop."""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import ClassVar


class Cancelled(Exception):
    code: ClassVar[str] = "work.cancelled"

    def __init__(self) -> None:
        super().__init__(self.code)
        self.facts: dict[str, str] = {}


def _nobody_listens(_done: int, _total: int, _doing: str) -> None:
    return


class Progress:
    """Handed to every long verb; `tell` is called at most once in `every` seconds, and at the end of each stage.

    `total` is 0 while nobody knows it: then no step is the last one.
    """

    def __init__(self, tell: Callable[[int, int, str], None] = _nobody_listens, every: float = 0.1) -> None:
        self._tell = tell
        self._every = every
        self._last = 0.0
        self._doing = ""
        self._stop = Event()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def step(self, done: int, total: int, doing: str = "") -> None:
        """Say how far the work is; raises Cancelled, so call it only where stopping is safe."""
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if 0 < total <= done or doing != self._doing or now - self._last >= self._every:
            self._last, self._doing = now, doing
            self._tell(done, total, doing)
