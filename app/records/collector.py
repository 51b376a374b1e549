"""Keeps the garbage collector from looking again and again at what long work holds anyhow, and from stopping typing."""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_lock = threading.Lock()
_quiet = [0]
"""How many threads are at quiet work."""


@contextmanager
def frozen() -> Iterator[None]:
    """Collections see only what the work itself makes. Where the window froze what it holds already, that stays so."""
    already = gc.get_freeze_count() > 0
    if not already:
        gc.freeze()
    try:
        yield
    finally:
        if not already:
            gc.unfreeze()


@contextmanager
def quiet() -> Iterator[None]:
    """No collection at all, for work that makes many things and no circles of them."""
    was_on = gc.isenabled()
    with frozen():
        gc.disable()
        _count(1)
        try:
            yield
        finally:
            _count(-1)
            if was_on:
                gc.enable()


def is_quiet() -> bool:
    """For whoever looks for garbage in the collector's place, as the window does."""
    return _quiet[0] > 0


def _count(by: int) -> None:
    with _lock:
        _quiet[0] += by
