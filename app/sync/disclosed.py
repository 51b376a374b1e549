"""Two copies of the same line may show different fields: filtering one for a reader, and joining what both show."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import msgspec

from db.lines import SIZE, Line, commitment, commitments, field_salts, salts_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet


def only(line: Line, fields: AbstractSet[str], uuid_of: Mapping[int, bytes]) -> Line:
    """The line with only these fields shown and bare commitments for the rest."""
    body = line.body
    if body is None or body.keys() <= fields:
        return line
    names, salts, after = sorted(body), salts_of(line), 0
    old = line.held or b""
    held = [old[at : at + SIZE] for at in range(0, len(old), SIZE)]
    shown, kept = dict(body), []
    for name in sorted(body.keys() - fields):
        at = SIZE * bisect_left(names, name)
        value, bases = shown.pop(name)
        held.append(commitment(name, value, [(uuid_of[rep], seq) for rep, seq in bases], salts[at : at + SIZE]))
        kept.append(salts[after:at])
        after = at + SIZE
    kept.append(salts[after:])
    held.sort()
    return Line(
        line.rep, line.seq, line.hlc, line.kind, line.record, line.subject, line.verb, line.worker,
        line.schema_rev, b"".join(kept), shown, b"".join(held), line.link,
    )  # fmt: skip


def joined(ours: Line, theirs: Line, uuid_of: Mapping[int, bytes]) -> Line | None:
    """Our copy of a line filled with what theirs shows besides; None when it shows nothing new.

    Both must have the same digest: then what was withheld from us can only be filled with what was committed to.
    """
    have = ours.body or {}
    more = [name for name in theirs.body or () if name not in have]
    if not more or theirs.body is None:
        return None
    if not theirs.held:
        return msgspec.structs.replace(theirs, rep=ours.rep, link=ours.link)
    salts = {**field_salts(ours), **field_salts(theirs)} if ours.body else field_salts(theirs)
    body = {**theirs.body, **have}
    both = msgspec.structs.replace(ours, body=body, held=b"", salt=b"")
    shown = {
        commitment(name, value, [(uuid_of[rep], seq) for rep, seq in bases], salts[name])
        for name, (value, bases) in body.items()
    }
    held = b"".join(known for known in commitments(theirs, uuid_of) if known not in shown)
    return msgspec.structs.replace(both, held=held, salt=b"".join(salts[name] for name in sorted(body)))
