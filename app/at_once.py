"""Work that can be done in turns, done in one piece by whoever has nothing else to do meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator

Found = TypeVar("Found")


def at_once(work: Generator[object, None, Found]) -> Found:
    """What it returns; what it yields are only places where somebody could stop."""
    while True:
        try:
            next(work)
        except StopIteration as ended:
            found: Found = ended.value
            return found
