"""Folding: what a record is, as a pure function of the set of its lines, and the short way when one more arrives."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from db.heads import Heads, Stamp
from db.lines import PUT, pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from db.lines import Base, Line

    Resolve = Callable[[Line, Base], Base | None]

NOT_FOLDED: Final = "_"  # names that begin so ride in a line beside the fields, as the reason of a correction does


class Folded(msgspec.Struct):
    """A record: its values (blank ones too), the lines they come from, and which fields are contested."""

    values: dict[str, Any] = {}
    heads: Heads = msgspec.field(default_factory=Heads)
    contested: frozenset[str] = frozenset()


class Record(Protocol):
    """What `advance` folds a line into: a Folded, or a row of a table."""

    values: dict[str, Any]
    heads: Heads


class Head(msgspec.Struct, frozen=True):
    """One value of a field that no other line has seen past."""

    stamp: Stamp
    value: Any


def fold(lines: Iterable[Line], uuid_of: Mapping[int, bytes], resolve: Resolve | None = None) -> Folded:
    """The state of one record from all its lines, in whatever order they are given.

    `resolve` tells which line a base means where a replica's history has forked (app/sync/branches.py).
    """
    folded = Folded()
    contested = []
    for field, heads in heads_of(lines, resolve).items():
        stands = max(heads, key=lambda head: (head.stamp[0], uuid_of[head.stamp[1]], head.stamp[2]))
        folded.values[field] = stands.value
        folded.heads.over[field] = sorted(head.stamp for head in heads)
        if len(heads) > 1 and len({pack(head.value) for head in heads}) > 1:
            contested.append(field)
    folded.contested = frozenset(contested)
    _shorten(folded)
    return folded


def heads_of(lines: Iterable[Line], resolve: Resolve | None = None) -> dict[str, list[Head]]:
    """For each field the lines that disclose it to us and that no other such line names as a base."""
    told: dict[str, dict[Base, Head]] = {}
    passed: dict[str, set[Base]] = {}
    for line in lines:
        if line.verb != PUT or line.body is None:
            continue
        me = (line.rep, line.seq)
        for field, (value, bases) in line.body.items():
            if field.startswith(NOT_FOLDED):
                continue
            told.setdefault(field, {})[me] = Head((line.hlc, *me), value)
            seen = passed.setdefault(field, set())
            for base in bases:
                meant = base if resolve is None else resolve(line, base)
                if meant is not None and meant != me:
                    seen.add(meant)
    found = {}
    for field, heads in told.items():
        # Only a liar can make lines see past each other in a circle; then every value is kept for a person to judge.
        found[field] = [head for me, head in heads.items() if me not in passed[field]] or list(heads.values())
    return found


def advance(record: Record, line: Line, *, new: bool) -> bool:
    """Fold one more line into a record, if that needs no other line; otherwise say so and change nothing.

    Only two things are so simple: a new record, and fields whose one head is exactly the one line that was seen.
    """
    stamp = (line.hlc, line.rep, line.seq)
    body = line.body
    if line.verb != PUT or body is None:
        return False
    if new:
        _begin(record, stamp, body)
        return True
    over, values, first = record.heads.over, record.values, record.heads.first
    for field, (_, bases) in body.items():
        if field.startswith(NOT_FOLDED):
            continue
        heads = over.get(field)
        if heads is None:
            heads = [] if first is None or values.get(field) is None else [first]
        if len(heads) != len(bases) or len(heads) > 1:
            return False
        if heads and (heads[0][1] != bases[0][0] or heads[0][2] != bases[0][1]):
            return False
        if bases and bases[0][0] == line.rep and bases[0][1] >= line.seq:
            return False
    for field, (value, _) in body.items():
        if not field.startswith(NOT_FOLDED):
            over[field] = [stamp]
            values[field] = value
    return True


def _begin(record: Record, stamp: Stamp, body: Mapping[str, tuple[Any, list[Base]]]) -> None:
    """Alone, a line is the head of all its fields, whatever its author had seen."""
    values = {field: value for field, (value, _) in body.items() if field[:1] != NOT_FOLDED}
    record.values, record.heads.first = values, stamp
    record.heads.over = {field: [stamp] for field, value in values.items() if value is None}


def _shorten(folded: Folded) -> None:
    """Name once the line that most of the fields come from."""
    over, values = folded.heads.over, folded.values
    alone = Counter(heads[0] for field, heads in over.items() if len(heads) == 1 and values[field] is not None)
    if alone:
        first = max(alone, key=lambda stamp: (alone[stamp], stamp))
        folded.heads.first = first
        folded.heads.over = {field: heads for field, heads in over.items() if heads != [first] or values[field] is None}
