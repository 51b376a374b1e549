"""Second stage: every line is held against what its writer committed to, and against what we have of that writer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sync.disclosed import joined
from db.lines import LINK_0, digest, link
from db.received import line_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.sync.arriving import Arrival
    from app.sync.ground import Ground
    from db.lines import Line

DIFFERS: Final = "commitment_differs"
BROKEN: Final = "broken_link"
UNREADABLE: Final = "unreadable"


class Sorted:
    """The lines of a chunk, told apart."""

    def __init__(self) -> None:
        self.fresh: dict[tuple[int, int], Arrival] = {}
        self.fuller: dict[tuple[int, int], Line] = {}
        self.forked: list[Arrival] = []
        self.refused: list[tuple[Arrival, str]] = []
        self.known = 0


class Chain:
    """Keeps the last link of every writer it has just seen, so that a run of lines costs no look into the journal."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._tip: dict[int, tuple[int, bytes]] = {}

    def sort(self, arrivals: Iterable[Arrival]) -> Sorted:
        found = Sorted()
        have, forks = self._ground.have, self._ground.forks
        for arrival in arrivals:
            line = arrival.line
            try:
                own = digest(line, self._ground.uuid_of)
            except (ValueError, TypeError, OverflowError, KeyError, RecursionError):
                found.refused.append((arrival, UNREADABLE))
                continue
            if line.rep in forks.roots:
                found.forked.append(arrival)
            elif have.has(line.rep, line.seq) or (line.rep, line.seq) in found.fresh:
                self._again(found, arrival, own)
            else:
                self._first(found, arrival, own)
        return found

    def _first(self, found: Sorted, arrival: Arrival, own: bytes) -> None:
        line = arrival.line
        before = self._link_before(line)
        if line.seq == 1 and link(LINK_0, own) != line.link:
            found.refused.append((arrival, BROKEN))
        elif (before is not None and link(before, own) != line.link) or not self._leads_on(line):
            found.forked.append(arrival)
        else:
            found.fresh[line.rep, line.seq] = arrival
            self._tip[line.rep] = (line.seq, line.link)

    def _again(self, found: Sorted, arrival: Arrival, own: bytes) -> None:
        line, key = arrival.line, (arrival.line.rep, arrival.line.seq)
        waiting = found.fresh.get(key)
        ours = found.fuller.get(key) or (waiting.line if waiting else line_at(self._ground.session, *key))
        assert ours is not None, "have and the journal agree"
        if digest(ours, self._ground.uuid_of) != own:
            if ours.link == line.link:
                found.refused.append((arrival, DIFFERS))
            else:
                found.forked.append(arrival)
            return
        more = joined(ours, line, self._ground.uuid_of)
        found.known += 1
        if more is not None and waiting is not None:
            found.fresh[key] = waiting._replace(line=more)
        elif more is not None:
            found.fuller[key] = more

    def _link_before(self, line: Line) -> bytes | None:
        seq, known = self._tip.get(line.rep, (0, b""))
        if seq == line.seq - 1 and known:
            return known
        if not self._ground.have.has(line.rep, line.seq - 1):
            return None
        row = self._ground.session.connection().exec_driver_sql(
            "SELECT link FROM change WHERE rep = ? AND seq = ?", (line.rep, line.seq - 1)
        )
        return bytes(row.scalar_one())

    def _leads_on(self, line: Line) -> bool:
        """Whether the line after it, if we have that one already, follows from this one."""
        if not self._ground.have.has(line.rep, line.seq + 1):
            return True
        after = line_at(self._ground.session, line.rep, line.seq + 1)
        return after is None or link(line.link, digest(after, self._ground.uuid_of)) == after.link
