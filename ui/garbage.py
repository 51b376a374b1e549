"""Looks for garbage in the window's own thread, and nowhere else.

What nobody needs any more may be a part of the window. Where the collector came to it by itself in the middle of a job,
that part ended in the job's thread: it held a lock of Qt and waited for Python's, while the window held Python's and
waited for the lock of Qt. Both stood still for ever.

A look holds the window for as long as there are things to go through, so there are never many: what a look found alive
is put aside, and the next goes through what came after it. Behind the curtain, where nobody types, it goes through all.
"""

from __future__ import annotations

import gc
import weakref
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app import quiet_work

if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN_MS: Final = 40
_SOON_MS: Final = 10
"""While much is made: a job makes a thousand things in a millisecond."""
_YOUNG: Final = 6_000
"""So many things made are gone through a second time, as Python does after ten looks of 700."""
_MOST: Final = 40_000
"""More than that would hold the window for longer than 20 ms: put aside unseen, until somebody is away."""
_ALL: Final = 2
_CALM: Final = 0.003  # seconds of the window's processor time between two turns
_PATIENCE: Final = 1.0  # seconds


class Worker(Protocol):
    """What may be at work in a thread: ui.jobs.Jobs."""

    @property
    def busy(self) -> bool: ...


class Looks:
    """Python counts what is made and not gone since it last looked; this counts what its looks left over. What is there
    at the beginning, the code of the program above all, is put aside.
    """

    def __init__(self, busy: Callable[[], bool]) -> None:
        self._busy = busy
        self._young = self._old = 0
        gc.freeze()

    def due(self) -> int | None:
        """The generation to look through, as the collector would choose where it is on."""
        fresh = gc.get_count()[0]
        if fresh <= gc.get_threshold()[0] or quiet_work.is_going_on():
            return None
        if self._young + fresh <= _YOUNG:
            return 0
        return 1 if self._busy() else _ALL

    def look(self, generation: int) -> None:
        """While a job is at work nothing is put aside but what is too much: what it holds in circles it lets go of."""
        fresh = gc.get_count()[0]
        if fresh + self._young + self._old * (generation == _ALL) > _MOST:
            self._put_aside()
            return
        gc.collect(generation)
        self._young += fresh
        if generation == _ALL:
            self._put_aside()
        elif generation:
            self._old, self._young = self._old + self._young, 0

    def everything(self) -> None:
        """A tenth of a second and more."""
        gc.unfreeze()
        gc.collect()
        self._put_aside()

    def _put_aside(self) -> None:
        gc.freeze()
        self._young = self._old = 0


class Garbage(QObject):
    """From now on the collector does nothing by itself, in any thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.workers: weakref.WeakSet[Worker] = weakref.WeakSet()
        self._looks = Looks(lambda: any(worker.busy for worker in self.workers))
        self._timer = QTimer(self, singleShot=True, interval=_OFTEN_MS)
        self._timer.timeout.connect(self._look)
        self._calm = QTimer(self, singleShot=True, interval=0)
        self._calm.timeout.connect(self._look_if_calm)
        self._before = self._until = 0.0
        self._timer.start()

    def everything(self) -> None:
        """While nobody is there who could be kept waiting."""
        self._looks.everything()

    def _look(self) -> None:
        generation = self._looks.due()
        if generation is None:
            self._timer.start(_OFTEN_MS)
        elif generation:
            self._until = perf_counter() + _PATIENCE
            self._ask()
        else:
            self._end(generation)

    def _ask(self) -> None:
        self._before = thread_time()
        self._calm.start()

    def _look_if_calm(self) -> None:
        """A longer look has a turn of its own: not one in which the window was filled or drawn as well."""
        if thread_time() - self._before > _CALM and perf_counter() < self._until:
            self._ask()
        else:
            self._end(self._looks.due())

    def _end(self, generation: int | None) -> None:
        if generation is not None:
            self._looks.look(generation)
        self._timer.start(_SOON_MS)


def only_here(worker: Worker | None = None) -> None:
    """For whoever begins a thread: from the window's own, before it begins."""
    app = QCoreApplication.instance()
    if app is None:
        return
    made = app.findChild(Garbage) or Garbage(app)
    if worker is not None:
        made.workers.add(worker)


def nobody_is_here() -> None:
    """What was put aside and is garbage now goes, too."""
    app = QCoreApplication.instance()
    made = app.findChild(Garbage) if app is not None else None
    if made is not None:
        made.everything()
