"""Hybrid logical clock: orders changes made on laptops whose clocks disagree."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

DAY_MS: Final = 86_400_000


def wall_ms() -> int:
    return time.time_ns() // 1_000_000


def ms_of(hlc: int) -> int:
    return hlc >> 16


def moment(hlc: int) -> datetime:
    """The wall clock time inside a stamp."""
    return datetime.fromtimestamp((hlc >> 16) / 1000, UTC)


def stamp_after(when: datetime) -> int:
    """The last stamp that belongs to that millisecond."""
    return ((int(when.timestamp() * 1000) + 1) << 16) - 1


class Clock:
    """A stamp is milliseconds << 16 | counter, and is always later than every stamp given or believed before."""

    __slots__ = ("last", "now_ms")

    def __init__(self, now_ms: Callable[[], int] = wall_ms) -> None:
        self.now_ms = now_ms
        self.last = 0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.now_ms() / 1000, UTC)

    def tick(self, wall: int | None = None) -> int:
        """`wall`: the milliseconds at which the work began, where more than one stamp belongs to it."""
        self.last = max(self.last + 1, (self.now_ms() if wall is None else wall) << 16)
        return self.last

    def hear(self, hlc: int) -> bool:
        """Take note of another's stamp; one more than a day ahead is not believed and never pushes this clock."""
        if ms_of(hlc) > self.now_ms() + DAY_MS:
            return False
        self.last = max(self.last, hlc)
        return True
