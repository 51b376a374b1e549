"""A laptop without a vault: lines in a dict, taken in by the same pure functions that the importer uses."""

from __future__ import annotations

import random
from typing import Any

import msgspec

from app.sync import branches, disclosed, merge
from app.sync import line as wire
from db.clock import Clock
from db.lines import ERASE, LINK_0, PUT, Line, digest, link, scrub

WORKER = b"worker-1"


class Pile:
    def __init__(self, name: str, now_ms: int, seed: int) -> None:
        self.rng = random.Random(f"{name}{seed}")
        self.name, self.now_ms = name, now_ms
        self.clock = Clock(lambda: self.now_ms)
        self.alias: dict[bytes, int] = {}
        self.uuid_of: dict[int, bytes] = {}
        self.root: dict[int, int] = {}
        self.forks: dict[int, branches.LocalFork] = {}
        self.lines: dict[tuple[int, int], Line] = {}
        self.records: dict[bytes, merge.Folded] = {}
        self.erased: set[bytes] = set()
        for _ in range(self.rng.randint(0, 3)):  # aliases differ between laptops
            self.alias_of(self.rng.randbytes(16))
        self.start_replica()

    # --- names
    def alias_of(self, uuid: bytes) -> int:
        if uuid not in self.alias:
            self.alias[uuid] = len(self.alias) + 1
            self.uuid_of[self.alias[uuid]] = uuid
        return self.alias[uuid]

    def start_replica(self) -> None:
        self.me = self.alias_of(self.rng.randbytes(16))
        self.seq, self.last = 0, LINK_0

    def origin(self, line: Line) -> Line:
        return msgspec.structs.replace(line, rep=self.root.get(line.rep, line.rep))

    def digest(self, line: Line) -> bytes:
        return digest(self.origin(line), self.uuid_of)

    # --- writing
    def heads(self, record: bytes, field: str) -> list[tuple[int, int]]:
        folded = self.records.get(record)
        if folded is None:
            return []
        return [(rep, seq) for _, rep, seq in folded.heads.of(field, folded.values.get(field) is None)]

    def write(self, record: bytes, subject: bytes, values: dict[str, Any]) -> None:
        if subject in self.erased:
            return
        self._append(record, subject, PUT, {name: (value, self.heads(record, name)) for name, value in values.items()})

    def erase(self, subject: bytes) -> None:
        self._append(subject, subject, ERASE, None)

    def _append(self, record: bytes, subject: bytes, verb: int, body: Any) -> None:
        salt = self.rng.randbytes(16) if verb == PUT else b""
        line = Line(
            self.me, self.seq + 1, self.clock.tick(), "case", record, subject, verb, WORKER, 1, salt, body, None, b""
        )
        line.link = link(self.last, self.digest(line))
        self.seq, self.last = line.seq, line.link
        self._take_in([line])

    # --- exchange
    def give(self, keys: list[tuple[int, int]], hide: frozenset[str]) -> tuple[dict[int, bytes], list[bytes]]:
        raws = []
        for key in keys:
            line = self.lines[key]
            if line.body is not None:
                line = disclosed.only(line, line.body.keys() - hide, self.uuid_of)
            raws.append(wire.encode(self.origin(line)))
        return dict(self.uuid_of), raws

    def take(self, replicas: dict[int, bytes], raws: list[bytes]) -> None:
        alias_of = {number: self.alias_of(uuid) for number, uuid in replicas.items()}
        lines = [wire.read(raw, alias_of) for raw in raws]
        for line in lines:
            self.clock.hear(line.hlc)
        self._take_in(lines)

    def _take_in(self, lines: list[Line]) -> None:
        touched: dict[bytes, list[Line] | None] = {}
        for line in sorted(lines, key=lambda line: line.hlc):
            if line.verb == ERASE:
                self.erased.add(line.subject)
            torn = self._place(line)
            for record in torn:
                touched[record] = None
        for key, line in self.lines.items():
            if line.subject in self.erased:
                self.lines[key] = scrub(line, self.uuid_of) if line.body is not None else line
                self.records[line.record] = merge.Folded()
                touched.pop(line.record, None)
        for record in touched:
            self.records[record] = merge.fold(self.lines_of(record), self.uuid_of, self.resolve)

    def _place(self, line: Line) -> set[bytes]:
        """Put one line where it belongs; answer the records that must be folded anew."""
        same = [
            (key, ours)
            for key, ours in self.lines.items()
            if ours.seq == line.seq and self.root.get(ours.rep, ours.rep) == line.rep
        ]
        mine = self.digest(line)
        for key, ours in same:
            if self.digest(ours) == mine:
                more = disclosed.joined(ours, line, self.uuid_of)
                if more is None:
                    return set()
                self.lines[key] = more
                return {line.record}
        if same or line.rep in self.forks or self._torn(line, mine):
            return self._fork(line)
        new = line.record not in self.records
        record = self.records.setdefault(line.record, merge.Folded())
        self.lines[line.rep, line.seq] = line
        return set() if merge.advance(record, line, new=new) else {line.record}

    def _torn(self, line: Line, mine: bytes) -> bool:
        before, after = self.lines.get((line.rep, line.seq - 1)), self.lines.get((line.rep, line.seq + 1))
        if before is not None and link(before.link, mine) != line.link:
            return True
        return after is not None and link(line.link, self.digest(after)) != after.link

    def _fork(self, line: Line) -> set[bytes]:
        root = line.rep
        family = [ours for ours in self.lines.values() if self.root.get(ours.rep, ours.rep) == root]
        for ours in family:
            del self.lines[ours.rep, ours.seq]
        family.append(line)
        knots = {branches.Knot(ours.seq, self.digest(ours), ours.link): ours for ours in family}
        fork = branches.forked(self.uuid_of[root], knots)
        assert fork is not None
        for name in fork.branches:
            self.root[self.alias_of(name)] = root
        self.forks[root] = branches.LocalFork(
            fork.at,
            {
                self.alias_of(b.name): (b.start, None if b.before is None else self.alias_of(b.before))
                for b in fork.branches.values()
            },
        )
        for knot, ours in knots.items():
            placed = msgspec.structs.replace(ours, rep=self.alias_of(fork.name_of[knot]))
            self.lines[placed.rep, placed.seq] = placed
        if root == self.me:
            self.start_replica()
        return {ours.record for ours in family}

    def resolve(self, line: Line, base: tuple[int, int]) -> tuple[int, int] | None:
        return branches.meant(line, base, self.root, self.forks)

    def lines_of(self, record: bytes) -> list[Line]:
        found = [line for line in self.lines.values() if line.record == record]
        self.rng.shuffle(found)
        return found

    # --- what can be compared between laptops
    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for record, folded in self.records.items():
            fields = {}
            for name, value in folded.values.items():
                heads = folded.heads.of(name, value is None)
                who = sorted((hlc, self.uuid_of[rep].hex(), seq) for hlc, rep, seq in heads)
                fields[name] = (value, who)
            found[record.hex()] = (fields, _contested(folded) & set(fields))
        return found

    def shown(self) -> set[tuple[bytes, bytes, str]]:
        """Every (subject, line, field) that was told to this laptop."""
        return {(line.subject, self.digest(line), name) for line in self.lines.values() for name in line.body or ()}

    def everything(self) -> list[tuple[int, int]]:
        return list(self.lines)

    def snapshot(self) -> dict[str, Any]:
        return {name: _copy(getattr(self, name)) for name in ("me", "seq", "last", *_KEPT)}

    def restore(self, saved: dict[str, Any]) -> None:
        for name, value in saved.items():
            setattr(self, name, _copy(value))
        self.rng = random.Random(self.rng.random())  # a restored laptop goes its own way


_KEPT = ("alias", "uuid_of", "root", "forks", "lines", "records", "erased")


def _copy(value: Any) -> Any:
    if not isinstance(value, dict):
        return set(value) if isinstance(value, set) else value
    return {key: _copied(item) for key, item in value.items()}


def _copied(item: Any) -> Any:
    if isinstance(item, merge.Folded):
        return msgspec.msgpack.decode(msgspec.msgpack.encode(item), type=merge.Folded)
    return item


def _contested(folded: merge.Folded) -> set[str]:
    return set(folded.contested)
