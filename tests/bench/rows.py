"""What one measurement is: a value, the mark it must keep, and how the two are told."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

WALKED: Final = "walk: "
"""Begins the line in which a walk through the window tells what it found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`floor` and `ceiling` are the marks; a row with neither is told for the reader and keeps no promise."""

    what: str
    value: float
    unit: str = ""
    floor: float | None = None
    ceiling: float | None = None
    note: str = ""

    @property
    def kept(self) -> bool | None:
        if self.floor is None and self.ceiling is None:
            return None
        return (self.floor is None or self.value >= self.floor) and (self.ceiling is None or self.value <= self.ceiling)

    @property
    def mark(self) -> str:
        if self.floor is not None:
            return f"at least {number(self.floor)}{self.unit}"
        return f"at most {number(self.ceiling)}{self.unit}" if self.ceiling is not None else ""

    @property
    def said(self) -> str:
        return f"{number(self.value)}{self.unit}"

    def plain(self) -> dict[str, Any]:
        return asdict(self)


def number(value: float) -> str:
    """Three figures are all that a shared machine can tell."""
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


class Watch:
    """Seconds of each named stretch, in the order they were first entered."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stretch(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - began


def peak_memory() -> float:
    """The most this process ever held, in MiB, with the code it shares with others; not what it was started with."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
