"""Whole columns at once: which records stand, which is the first of its owner, what stands at each place."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
else:

    class _Later:
        """numpy, which comes into memory with the first column that is counted: most windows never count."""

        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("numpy"), name)

    np = _Later()

_DENSE = 1 << 21
"""So many combinations are looked up in a table; of more the numbers are sorted."""
Numbers: TypeAlias = "np.ndarray[Any, np.dtype[np.int64]]"
Marks: TypeAlias = "np.ndarray[Any, np.dtype[np.bool_]]"
"""Slots and owners are counted from 0, and -1 is none: it reads the last place, so tables have one more for it."""


def numbers(data: Iterable[int]) -> Numbers:
    """A column, or slots, as numbers of eight bytes."""
    if isinstance(data, range):
        return np.arange(data.start, data.stop, data.step)
    return np.asarray(data, dtype=np.int64)


def owners(data: Sequence[int], stands_for: dict[int, int], many: int) -> Numbers:
    """Columns count slots from 1, and 0 is none; of `many` owners some stand for others."""
    own = numbers(data) - 1
    if not stands_for:
        return own
    table = np.append(np.arange(many), -1)
    table[list(stands_for)] = list(stands_for.values())
    return table[own]


def marks(flags: bytes) -> Marks:
    """1 for each slot that has what was asked for."""
    return np.frombuffer(flags, dtype=np.bool_)


def places(kept: Marks) -> Numbers:
    """Where the marks are."""
    return np.flatnonzero(kept)


def listed(found: Numbers) -> Sequence[int]:
    """As plain numbers; where each stands in its own place they need no memory."""
    every = range(len(found))
    return every if bool((found == np.arange(len(found))).all()) else found.tolist()


def first_of(owner: Numbers, kept: Marks, many: int) -> Numbers:
    """For each of `many` owners its first slot that is kept; -1 for none, and in one place more at the end."""
    first = np.full(many + 1, -1)
    slots = places(kept)[::-1]
    first[owner[slots]] = slots  # of several the one that is written last stays
    first[-1] = -1
    return first


def with_none(found: Numbers, none: int) -> Numbers:
    """With one more place at the end, which -1 reads."""
    return np.append(found, none)


def said_of(told: Sequence[bool], found: Numbers) -> Marks:
    """For each number whether its word is one of those."""
    return np.array(told, dtype=np.bool_)[found]


def many(kept: Marks) -> int:
    """How many marks there are."""
    return int(np.count_nonzero(kept))


def words_at(words: Sequence[str], found: Numbers) -> list[str]:
    """The word of each number."""
    table = np.empty(len(words), dtype=object)
    table[:] = words
    said: list[str] = table[found].tolist()
    return said


def chosen(days: tuple[Sequence[str], Numbers], months: tuple[Sequence[str], Numbers]) -> tuple[list[str], Numbers]:
    """Words and numbers of two columns as one: the day where it is one or no month is, else the month."""
    is_day, is_month = (np.array([word[:1].isdigit() for word in words], dtype=np.bool_) for words, _ in (days, months))
    as_month = is_month[months[1]] & ~is_day[days[1]]
    return [*days[0], *months[0]], np.where(as_month, months[1] + len(days[0]), days[1])


def ranks(words: Sequence[str], found: Numbers) -> Numbers:
    """For each number the place of its word in the order of words."""
    order = {word: at for at, word in enumerate(sorted(set(words)))}
    return np.array([order[word] for word in words], dtype=np.int64)[found]


def first_by_date(owner: Numbers, days: Numbers, words: Sequence[str], many: int) -> Numbers:
    """Where in the list each owner stands with its earliest day, of the same day first; in the order of the list."""
    rank = ranks(words, days)
    length = len(owner)
    best = np.full(many + 1, np.iinfo(np.int64).max)
    np.minimum.at(best, owner, rank * length + np.arange(length))
    return np.sort(best[best < np.iinfo(np.int64).max] % length) if length else owner


def earliest(
    columns: Sequence[tuple[Sequence[str], Numbers]], dated: tuple[Sequence[str], Numbers], kept: Marks
) -> dict[tuple[str, ...], str]:
    """For each that kept records say in these columns together, the earliest of their dates; not what has none."""
    days = sorted({word for word in dated[0] if word[:1].isdigit()})
    order = {day: at for at, day in enumerate(days)}
    rank = np.array([order.get(word, -1) for word in dated[0]], dtype=np.int64)[dated[1]]
    known = kept & (rank >= 0)
    together_ = np.zeros(int(np.count_nonzero(known)), dtype=np.int64)
    for words, found in columns:
        together_ = together_ * len(words) + found[known]
    told: dict[tuple[str, ...], str] = {}
    for number in np.unique(together_ * len(days) + rank[known])[::-1].tolist():
        rest, day = divmod(number, len(days))
        said = []
        for words, _ in reversed(columns):
            rest, at = divmod(rest, len(words))
            said.append(words[at])
        told[tuple(reversed(said))] = days[day]
    return told


def zeros(many: int) -> Numbers:
    """The first word, for all of them."""
    return np.zeros(many, dtype=np.int64)


def nobody(many: int) -> Numbers:
    """-1 for each of `many` owners, and in one place more at the end."""
    return np.full(many + 1, -1)


def together(columns: Sequence[Numbers]) -> Numbers:
    """One after the other."""
    return np.concatenate(columns) if columns else zeros(0)


def or_none(found: Numbers, last: int) -> Numbers:
    """Where the last place was read, -1."""
    return np.where(found == last, -1, found)


def either(kept: Marks, one: Numbers, other: Numbers | int) -> Numbers:
    """The one where it is marked, else the other."""
    return np.where(kept, one, other)


def times(at: Numbers, many: int) -> list[int]:
    """How often each number is there."""
    found: list[int] = np.bincount(at, minlength=many).tolist()
    return found


def different(code: Numbers, span: int) -> tuple[list[int], Numbers]:
    """The different numbers under `span`, in order, and for each which of them it is."""
    if span > max(_DENSE, 2 * len(code)):
        found, at = np.unique(code, return_inverse=True)
        return found.tolist(), at
    seen = np.zeros(span, dtype=np.bool_)
    seen[code] = True
    found = np.flatnonzero(seen)
    place = np.zeros(span, dtype=np.int64)
    place[found] = np.arange(len(found))
    return found.tolist(), place[code]


def combinations(columns: Sequence[Numbers], spans: Sequence[int]) -> tuple[list[Numbers], Numbers]:
    """The different combinations of numbers, column by column, and for each which of them it is."""
    code, span = columns[0], spans[0]
    for column, more in zip(columns[1:], spans[1:], strict=True):
        if span * more > _DENSE:
            found, code = different(code, span)
            span = len(found)
        code, span = code * more + column, span * more
    found, at = different(code, span)
    one = zeros(len(found))
    one[at] = np.arange(len(at))
    return [column[one] for column in columns], at


def first_said(owner: Numbers, said: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, what its first record says; -1 where it has none."""
    first = nobody(many)
    first[owner[::-1]] = said[::-1]  # of several the one that is written last stays
    return first


def last_said(owner: Numbers, said: Numbers, many: int) -> Numbers:
    """The same of its last record."""
    last = nobody(many)
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


def last_by_rank(owner: Numbers, rank: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, where the highest rank stands, of equals the later; -1 for none."""
    best, length = nobody(many), len(owner)
    np.maximum.at(best, owner, rank * length + np.arange(length))
    return np.where(best >= 0, best % max(length, 1), -1)


def place_of(owners: Numbers, many: int) -> Numbers:
    """For each of `many` owners, and last for none, where it stands among these; -1 where it does not."""
    place = nobody(many)
    place[owners] = np.arange(len(owners))
    return place


def last_written(strand: Numbers, when: Numbers, low: Numbers, many: int) -> Numbers:
    """Of each strand where its last stands, by two halves of a moment, of one moment the later; in order."""
    order = np.lexsort((low, when, strand)) if len(strand) > many else np.arange(len(strand))
    last = nobody(many)
    last[strand[order]] = order
    return last[:-1]


def in_order(found: Numbers) -> Numbers:
    """From the lowest to the highest."""
    return np.sort(found)


def different_owners(owners: Numbers, many: int) -> Numbers:
    """Each once, without -1."""
    return places(flagged(owners, many)[:-1])


def twice(owners: Numbers) -> Numbers:
    """Those who stand here more than once."""
    found, often = np.unique(owners, return_counts=True)
    return found[often > 1]


def first_of_each(owners: Numbers, wanted: Marks, many: int) -> Numbers:
    """Where each owner stands first, of those that are marked."""
    at = places(wanted)
    first = first_said(owners[at], at, many)
    return first[first >= 0]


def order(found: Numbers) -> Numbers:
    """Where the lowest stands, and so on."""
    return np.argsort(found, kind="stable")


def bytes_of(data: bytes) -> Numbers:
    """Each byte as a number."""
    return np.frombuffer(data, dtype=np.uint8).astype(np.int64)


def flagged(slots: Numbers, many: int) -> Marks:
    """A mark for each of these; the last place is that of -1."""
    kept = np.zeros(many + 1, dtype=np.bool_)
    kept[slots] = True
    return kept
