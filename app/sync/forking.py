"""Forks in the journal: finds out whether a replica was told twice, and moves its lines into their branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select, update

from app.sync import branches
from app.sync.branches import Knot, LocalFork
from app.sync.disclosed import joined
from db.intervals import add_interval, have_of
from db.lines import digest
from db.models import Replica
from db.received import append_received, lines_in, refill_received

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.lines import Base, Line

_END = 1 << 62


def roots_of(session: Session) -> dict[int, int]:
    """For each branch the replica it was told under. A branch has a parent, and is no incarnation of ours."""
    alias_of = session.info["store"].replicas.alias_of
    rows = session.execute(select(Replica.id, Replica.parent).where(Replica.parent.is_not(None), ~Replica.ours))
    return {alias: alias_of[parent] for alias, parent in rows}


class Forks:
    """What is known of forks in this unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._replicas = session.info["store"].replicas
        self.root_of = roots_of(session)
        self.roots: dict[int, LocalFork] = {}
        for root in set(self.root_of.values()):
            self._learn(root)

    def meant(self, line: Line, base: Base) -> Base | None:
        return branches.meant(line, base, self.root_of, self.roots)

    def family(self, root: int) -> list[int]:
        return [root, *(alias for alias, of in self.root_of.items() if of == root)]

    def digest(self, line: Line) -> bytes:
        """As its writer made it: under the id the replica had before its branches were told apart."""
        own = msgspec.structs.replace(line, rep=self.root_of.get(line.rep, line.rep))
        return digest(own, self._replicas.uuid_of)

    def _lines(self, root: int) -> list[Line]:
        return [line for alias in self.family(root) for line in lines_in(self._session, alias, 1, _END)]

    def _learn(self, root: int) -> branches.Fork | None:
        uuid_of = self._replicas.uuid_of
        knots = [Knot(line.seq, self.digest(line), line.link) for line in self._lines(root)]
        fork = branches.forked(uuid_of[root], knots)
        if fork is not None:
            self._note(root, fork)
        return fork

    def _note(self, root: int, fork: branches.Fork) -> None:
        alias_of = self._replicas.alias_of
        starts = {
            alias_of[branch.name]: (branch.start, None if branch.before is None else alias_of[branch.before])
            for branch in fork.branches.values()
        }
        self.roots[root] = LocalFork(fork.at, starts)

    def take(self, root: int, arrived: list[Line], now: Any) -> Taken:
        """Put lines of a forked replica where they belong; every record they concern must then be folded anew."""
        family = {(line.seq, self.digest(line)): line for line in self._lines(root)}
        fresh, fuller = [], []
        for line in arrived:
            key = (line.seq, self.digest(line))
            ours = family.get(key)
            if ours is None:
                family[key] = line
                fresh.append(line)
            elif (more := joined(ours, line, self._replicas.uuid_of)) is not None:
                family[key] = more
                fuller.append(more)
        refill_received(self._session, fuller)
        touched = {line.record for line in (*fresh, *fuller)}
        if fresh:
            touched |= self._rename(root, family, {id(line) for line in fresh}, now)
        return Taken(len(fresh), touched)

    def _rename(self, root: int, family: dict[tuple[int, bytes], Line], fresh: set[int], now: Any) -> set[bytes]:
        lines = {Knot(line.seq, own, line.link): line for (_, own), line in family.items()}
        fork = branches.forked(self._replicas.uuid_of[root], lines)
        names = {} if fork is None else fork.branches
        for name in names:
            self._alias(name, root, now)
        held: dict[int, list[tuple[int, int]]] = {alias: [] for alias in self.family(root)}
        moved, new = [], []
        for knot in sorted(lines):
            line = lines[knot]
            rep = root if fork is None else self._replicas.alias_of[fork.name_of[knot]]
            add_interval(held[rep], line.seq, line.seq)
            if id(line) in fresh:
                new.append(msgspec.structs.replace(line, rep=rep))
            elif line.rep != rep:
                moved.append((line, rep))
        self._move(moved)
        append_received(self._session, new)
        self._rewrite(held)
        if fork is not None:
            self._note(root, fork)
        return {line.record for line, _ in moved}

    def _move(self, moved: list[tuple[Line, int]]) -> None:
        """Twice, since one line may come to stand where another has not yet left."""
        connection = self._session.connection()
        for line, _ in moved:
            connection.exec_driver_sql(
                "UPDATE change SET rep = ? WHERE rep = ? AND seq = ?", (-line.rep, line.rep, line.seq)
            )
        for line, rep in moved:
            connection.exec_driver_sql(
                "UPDATE change SET rep = ? WHERE rep = ? AND seq = ?", (rep, -line.rep, line.seq)
            )

    def _rewrite(self, held: dict[int, list[tuple[int, int]]]) -> None:
        """The intervals of a whole family, which may have shrunk."""
        have_of(self._session).save()
        connection = self._session.connection()
        for alias, intervals in held.items():
            connection.exec_driver_sql("DELETE FROM have WHERE rep = ?", (alias,))
            for lo, hi in intervals:
                connection.exec_driver_sql("INSERT INTO have (rep, lo, hi) VALUES (?, ?, ?)", (alias, lo, hi))
        self._session.info.pop("have")

    def _alias(self, name: bytes, root: int, now: Any) -> None:
        org = self._session.scalar(select(Replica.org).where(Replica.id == root))
        alias = self._replicas.alias(self._session, name, now, org)
        parent = self._replicas.uuid_of[root]
        self._session.execute(update(Replica).where(Replica.id == alias).values(parent=parent, org=org))
        self.root_of[alias] = root


class Taken:
    """How many lines of a forked replica were new, and the records they concern."""

    def __init__(self, new: int, records: set[bytes]) -> None:
        self.new, self.records = new, records
