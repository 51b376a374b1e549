"""Asks a mounted place how it stands, in a thread of its own: a stick or a share that hangs holds up nobody."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

PATIENCE: Final = 0.03
"""Seconds that the window waits for an answer; a healthy drive needs a hundredth of that."""
SILENT_AFTER: Final = 5.0
"""Seconds without an answer, after which somebody is told. A sleeping disk takes some to turn again."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a place stood when it answered; `free` in bytes, and what cannot be reached is no folder."""

    is_folder: bool
    read_only: bool = False
    free: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """`standing` is the last answer, None where there is none yet; `silent`: none came for `SILENT_AFTER`."""

    standing: Standing | None = None
    silent: bool = False


class _Question:
    """One thread that asks once. Where it hangs in the system it stays so: it holds no lock, and ends with us."""

    def __init__(self, root: str) -> None:
        self.began = _now()
        self.answered = Event()
        self.standing = Standing(is_folder=False)
        self._root = root
        Thread(target=self._ask, name="drive", daemon=True).start()

    def _ask(self) -> None:
        self.standing = _standing(self._root)
        self.answered.set()


_open: dict[str, _Question] = {}
_known: dict[str, Standing] = {}


def ask(roots: Iterable[str], patience: float = PATIENCE) -> dict[str, Told]:
    """For the window's own thread; waits `patience` seconds for all of them together, and never for one a second time.

    A place that hangs has one thread, however often it is asked about.
    """
    wanted = tuple(roots)
    fresh = []
    for root in wanted:
        _take_in(root)
        if root not in _open:
            _open[root] = _Question(root)
            fresh.append(_open[root])
    ends = time.monotonic() + patience
    for each in fresh:
        each.answered.wait(max(0.0, ends - time.monotonic()))
    return {root: _told(root) for root in wanted}


def _take_in(root: str) -> None:
    if root in _open and _open[root].answered.is_set():
        _known[root] = _open.pop(root).standing


def _told(root: str) -> Told:
    _take_in(root)
    asked = _open.get(root)
    if asked is None or _now() - asked.began <= SILENT_AFTER:
        return Told(_known.get(root))
    _known.pop(root, None)  # of long ago
    return Told(silent=True)


def _standing(root: str) -> Standing:
    """Both calls give the other threads of Python their turn while the system thinks."""
    try:
        if not Path(root).is_dir():
            return Standing(is_folder=False)
        found = os.statvfs(root)
    except OSError:
        return Standing(is_folder=False)
    return Standing(True, bool(found.f_flag & os.ST_RDONLY), found.f_bavail * found.f_frsize)


def _now() -> float:
    return time.monotonic()
