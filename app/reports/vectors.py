"""Whole columns at once: which records stand, which is the first of its owner, what stands at each place."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from app.reports.told import both, together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
else:

    class _Later:
        """numpy, which comes into memory with the first column that is counted: most windows never count."""

        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("numpy"), name)

    np = _Later()

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


def first_by_date(owner: Numbers, days: Numbers, words: Sequence[str], many: int) -> Numbers:
    """Where in the list each owner stands with its earliest day, of the same day first; in the order of the list."""
    order = {word: at for at, word in enumerate(sorted(set(words)))}
    rank = np.array([order[word] for word in words], dtype=np.int64)[days]
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


def after(*told: tuple[Numbers, tuple[Sequence[str], Numbers]]) -> tuple[Numbers, tuple[Sequence[str], Numbers]]:
    """Owners and what they say, one column after the other."""
    words: list[str] = []
    found = []
    for _, (own, numbered) in told:
        found.append(numbered + len(words))
        words += own
    return np.concatenate([owner for owner, _ in told]), (words, np.concatenate(found))


def joined(
    owner: Numbers, said: tuple[Sequence[str], Numbers], many: int, join: Callable[[str, str], str] = both
) -> dict[int, str]:
    """For each owner what all her words say together, in their order; `join` is not asked of two words alike."""
    words, found = said
    length = len(owner)
    first = np.full(many + 1, -1)
    first[owner[::-1]] = np.arange(length)[::-1]
    at = first[owner]
    differ = found != found[at]
    begins = at == np.arange(length)
    told = dict(zip(owner[begins].tolist(), words_at(words, found[begins]), strict=True))
    if differ.any():
        several = np.zeros(many + 1, dtype=np.bool_)
        several[owner[differ]] = True
        of_several = several[owner]
        told.update(together(owner[of_several].tolist(), words_at(words, found[of_several]), join))
    return told
