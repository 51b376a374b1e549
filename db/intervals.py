"""Which line numbers we hold of each replica, as intervals; the holes are missing bundles."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Interval = tuple[int, int]
_BEYOND = 1 << 62


def add_interval(held: list[Interval], lo: int, hi: int) -> None:
    """Put [lo, hi] into a sorted list of closed intervals, joining what touches."""
    at = bisect_right(held, (lo, _BEYOND))
    if at and held[at - 1][1] >= lo - 1:
        at -= 1
        lo, hi = held[at][0], max(hi, held[at][1])
    end = at
    while end < len(held) and held[end][0] <= hi + 1:
        hi = max(hi, held[end][1])
        end += 1
    held[at:end] = [(lo, hi)]


def has_number(held: list[Interval], seq: int) -> bool:
    at = bisect_right(held, (seq, _BEYOND)) - 1
    return at >= 0 and held[at][1] >= seq


class Intervals:
    """The table `have` inside one unit of work: read on first use, written back by `save`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: dict[int, list[Interval]] = {}
        self._dirty: set[int] = set()
        found = session.connection().exec_driver_sql("SELECT rep, lo, hi FROM have ORDER BY rep, lo")
        for rep, lo, hi in found:
            self._held.setdefault(rep, []).append((lo, hi))

    def has(self, rep: int, seq: int) -> bool:
        held = self._held.get(rep)
        return held is not None and has_number(held, seq)

    def of(self, rep: int) -> list[Interval]:
        return list(self._held.get(rep, ()))

    def all(self) -> dict[int, list[Interval]]:
        return {rep: list(held) for rep, held in self._held.items()}

    def add(self, rep: int, lo: int, hi: int) -> None:
        add_interval(self._held.setdefault(rep, []), lo, hi)
        self._dirty.add(rep)

    def gaps(self) -> list[tuple[int, int, int]]:
        """(rep, lo, hi) of every hole, from number 1 on."""
        found = []
        for rep, held in sorted(self._held.items()):
            before = 0
            for lo, hi in held:
                if lo > before + 1:
                    found.append((rep, before + 1, lo - 1))
                before = hi
        return found

    def save(self) -> None:
        connection = self._session.connection()
        for rep in self._dirty:
            connection.exec_driver_sql("DELETE FROM have WHERE rep = ?", (rep,))
            rows = [(rep, lo, hi) for lo, hi in self._held[rep]]
            connection.exec_driver_sql("INSERT INTO have (rep, lo, hi) VALUES (?, ?, ?)", rows)
        self._dirty.clear()


def have_of(session: Session) -> Intervals:
    """The one Intervals of this unit of work; what is added to it is saved before the commit."""
    held = session.info.get("have")
    if held is None:
        held = session.info["have"] = Intervals(session)
    found: Intervals = held
    return found
