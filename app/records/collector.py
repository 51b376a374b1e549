"""Keeps the garbage collector from looking again and again at what long work holds anyhow, and from stopping typing."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app import quiet_work

if TYPE_CHECKING:
    from collections.abc import Iterator


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
        quiet_work.count(1)
        try:
            yield
        finally:
            quiet_work.count(-1)
            if was_on:
                gc.enable()
