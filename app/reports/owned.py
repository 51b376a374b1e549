"""Of the owners of records: the first of each, the last, the second; -1 is no owner, and has the last place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.arrays import np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.reports.arrays import Marks, Numbers

_ROOM: Final = 4
"""Times as many places as there are records: then hardly a fifth of them share a place by chance."""


def first_of(owner: Numbers, kept: Marks, many: int) -> Numbers:
    """For each of `many` owners its first slot that is kept; -1 for none, and in one place more at the end."""
    first = vectors.zeros(many + 1)
    first.fill(-1)
    slots = vectors.places(kept)[::-1]
    first[owner[slots]] = slots  # of several the one that is written last stays
    first[-1] = -1
    return first


def first_by_date(owner: Numbers, days: Numbers, words: Sequence[str], many: int) -> Numbers:
    """Where in the list each owner stands with its earliest day, of the same day first; in the order of the list."""
    rank = vectors.ranks(words, days)
    length = len(owner)
    best = np.full(many + 1, np.iinfo(np.int64).max)
    np.minimum.at(best, owner, rank * length + np.arange(length))
    return np.sort(best[best < np.iinfo(np.int64).max] % length) if length else owner


def first_said(owner: Numbers, said: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, what its first record says; -1 where it has none."""
    first = vectors.nobody(many)
    first[owner[::-1]] = said[::-1]  # of several the one that is written last stays
    return first


def last_said(owner: Numbers, said: Numbers, many: int) -> Numbers:
    """The same of its last record."""
    last = vectors.nobody(many)
    last[owner] = said
    return last


def rounds(owner: Numbers, several: Marks, most: int) -> Iterator[Numbers]:
    """Of owners with several records the second of each, the third, up to `most`; last, in order, what is left."""
    rows = np.flatnonzero(several[owner])
    rows = rows[np.argsort(owner[rows], kind="stable")]
    own, count = owner[rows], np.arange(len(rows))
    begins = np.append(True, own[1:] != own[:-1])[: len(rows)]
    turn = count - np.maximum.accumulate(np.where(begins, count, 0))
    for at in range(1, min(most, int(turn.max(initial=0)) + 1)):
        yield rows[turn == at]
    yield rows[turn >= most]


def place_of(owners: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, where it stands among these; -1 where it does not."""
    place = vectors.nobody(many)
    place[owners] = np.arange(len(owners))
    return place


def last_by_rank(owner: Numbers, rank: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, where the highest rank stands, of equals the later; -1 for none."""
    best, length = np.full(many + 1, -1, dtype=np.int64), len(owner)
    np.maximum.at(best, owner, rank * length + np.arange(length))
    return np.where(best >= 0, best % max(length, 1), -1)


def last_written(owner: Numbers, kind: Numbers, when: Numbers, low: Numbers) -> Numbers:
    """Of all that one owner has of one kind where the last stands, by two halves of a moment; of equals the later."""
    order = np.lexsort((low, when, kind, owner))
    own, its = owner[order], kind[order]
    ends = np.append((own[1:] != own[:-1]) | (its[1:] != its[:-1]), np.True_)[: len(order)]
    found: Numbers = order[ends]
    return found


def perhaps_several(owner: Numbers, kind: Numbers, kinds: int) -> Marks:
    """Of what stands here all of which one owner has several of one kind, and by chance some more: in numbers that are
    too many for a table two may fall together.
    """
    room = max(_ROOM * len(owner), 1)
    at = ((owner.astype(np.int64) + 1) * kinds + kind) % room
    several: Marks = np.bincount(at, minlength=room)[at] > 1
    return several


def in_turn(owner: Numbers, rank: Numbers) -> Numbers:
    """Places by owner, whose first place comes first, then by rank; of the same rank the earlier."""
    first = first_said(owner, np.arange(len(owner)), int(owner.max(initial=-1)) + 1)
    return np.lexsort((rank, first[owner]))


def flagged(slots: Numbers, many: int) -> Marks:
    """A mark for each of these; the last place is that of -1."""
    kept = np.zeros(many + 1, dtype=np.bool_)
    kept[slots] = True
    return kept


def twice(owners: Numbers) -> Numbers:
    """Those who stand here more than once."""
    found, often = np.unique(owners, return_counts=True)
    return found[often > 1]


def different_owners(owners: Numbers, many: int) -> Numbers:
    """Each once, without -1."""
    return vectors.places(flagged(owners, many)[:-1])


def first_of_each(owners: Numbers, wanted: Marks, many: int) -> Numbers:
    """Where each owner stands first, of those that are marked."""
    at = vectors.places(wanted)
    first = first_said(owners[at], at, many)
    return first[first >= 0]
