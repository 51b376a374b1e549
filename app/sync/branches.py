"""Branches: where a replica's history was told twice, each telling gets its own name, the same on every laptop.

A copied or restored laptop that reuses its numbers writes a second line under a number that is taken. From the first
such number on, every line of that replica belongs to a branch, named after the replica and the digest of the line the
branch starts with. Names depend only on which lines are held, never on the order they came in. A base that points
into the forked range from outside could mean either telling, so it counts for neither: nothing is hidden unseen.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from db.lines import SIZE, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.lines import Base, Line


class Knot(NamedTuple):
    """One line as the chain sees it."""

    seq: int
    digest: bytes
    link: bytes


class Branch(NamedTuple):
    """`name` is a replica id, `start` its first number, `before` the branch it grew from where that is known."""

    name: bytes
    start: int
    before: bytes | None


class Fork(NamedTuple):
    """A replica's history, told apart: numbers below `at` are common to all."""

    at: int
    branches: dict[bytes, Branch]
    name_of: dict[Knot, bytes]


def named(replica: bytes, first: bytes) -> bytes:
    """The id of the branch of `replica` that starts with the line whose digest is `first`."""
    return blake2b(replica + first, digest_size=SIZE, person=b"havenbook branch").digest()


def forked(replica: bytes, knots: Iterable[Knot]) -> Fork | None:
    """Tell a replica's lines apart into branches; None while its history is one."""
    at_seq: dict[int, list[Knot]] = {}
    for knot in knots:
        at_seq.setdefault(knot.seq, []).append(knot)
    parent = {knot: _parent(at_seq, knot) for same in at_seq.values() for knot in same}
    at = _first_fork(at_seq, parent)
    if at is None:
        return None
    name_of: dict[Knot, bytes] = {}
    branches: dict[bytes, Branch] = {}
    for seq in sorted(at_seq):
        for knot in at_seq[seq]:
            before = parent[knot]
            if seq < at:
                name_of[knot] = replica
            elif before is None or seq == at or len(_children(at_seq, before)) > 1:
                name = name_of[knot] = named(replica, knot.digest)
                branches[name] = Branch(name, seq, None if before is None else name_of[before])
            else:
                name_of[knot] = name_of[before]
    return Fork(at, branches, name_of)


def _parent(at_seq: Mapping[int, list[Knot]], knot: Knot) -> Knot | None:
    return next((k for k in at_seq.get(knot.seq - 1, ()) if link(k.link, knot.digest) == knot.link), None)


def _children(at_seq: Mapping[int, list[Knot]], knot: Knot) -> list[Knot]:
    return [k for k in at_seq.get(knot.seq + 1, ()) if link(knot.link, k.digest) == k.link]


def _first_fork(at_seq: Mapping[int, list[Knot]], parent: Mapping[Knot, Knot | None]) -> int | None:
    """The lowest number told twice; a line that does not follow the one before it tells that number twice too."""
    twice = [seq for seq, same in at_seq.items() if len(same) > 1]
    torn = [knot.seq - 1 for knot, before in parent.items() if before is None and knot.seq - 1 in at_seq]
    return min((*twice, *torn), default=None)


def meant(line: Line, base: Base, root_of: Mapping[int, int], forks: Mapping[int, LocalFork]) -> Base | None:
    """The line that `base`, written in `line`, points to; None where that can no longer be told."""
    rep, seq = base
    own = root_of.get(line.rep, line.rep) == rep
    if own and seq >= line.seq:  # nobody has seen their own future: it was another telling, known here or not
        return None
    fork = forks.get(rep)
    if fork is None or seq < fork.at:
        return base
    if not own:
        return None
    at: int | None = line.rep
    while at is not None and at in fork.starts:
        start, before = fork.starts[at]
        if seq >= start:
            return (at, seq)
        at = before
    return None


class LocalFork(NamedTuple):
    """A fork in the local aliases of this vault: for each branch its start and the branch before it."""

    at: int
    starts: dict[int, tuple[int, int | None]]
