"""Whole columns at once: which records stand, what stands at each place, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.arrays import np

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from app.reports.arrays import Marks, Numbers

_DENSE = 1 << 21
"""So many combinations are looked up in a table; of more the numbers are sorted."""


_FOUR_BYTES = (1 << 31) - 1
_SPARSE = 8
"""Times as many combinations as numbers: a table of them still takes less time than sorting, and no more memory."""


def numbers(data: Iterable[int]) -> Numbers:
    """A column, or slots, as numbers of eight bytes."""
    if isinstance(data, range):
        return np.arange(data.start, data.stop, data.step)
    return np.asarray(data, dtype=np.int64)


def small(data: Iterable[int]) -> Numbers:
    """Numbers of words, or slots, as numbers of four bytes: they are kept by the million."""
    return np.asarray(data, dtype=np.int32)


def column(data: array[int]) -> Numbers:
    """The same of a whole column: looked at and not copied, so that nobody may write in it.

    Nothing may be added to a number of one or two bytes before it is `wide`: it would go round to 0.
    """
    plain = np.asarray(data)
    found: Numbers = plain.view(np.int32) if plain.itemsize == np.dtype(np.int32).itemsize else plain
    found.flags.writeable = False
    return found


def wide(found: Numbers) -> Numbers:
    """Of four bytes a number at least."""
    return found if found.itemsize >= np.dtype(np.int32).itemsize else found.astype(np.int32)


def owners(data: array[int], stands_for: dict[int, int], many: int) -> Numbers:
    """Columns count slots from 1, and 0 is none; of `many` owners some stand for others."""
    own = wide(column(data)) - 1
    if not stands_for:
        return own
    table = small(np.append(np.arange(many), -1))
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


def only(found: Numbers, kept: Marks | Numbers) -> Numbers:
    """Those that are marked, or those in these places, in that order; numpy's own index of marks takes five times as
    long. ValueError where not each of them is marked or not.
    """
    if kept.dtype != np.bool_:
        return found.take(kept)
    if len(kept) != len(found):
        raise ValueError("each of them is marked or not")
    return found.compress(kept)


def with_none(found: Numbers, none: int) -> Numbers:
    """With one more place at the end, which -1 reads."""
    more = np.empty(len(found) + 1, dtype=found.dtype)
    more[:-1], more[-1] = found, none
    return more


def or_nobody(kept: Marks) -> Marks:
    """The same of marks: of none nothing is marked."""
    more: Marks = np.append(kept, np.False_)
    return more


def said_of(told: Sequence[bool], found: Numbers) -> Marks:
    """For each number whether its word is one of those."""
    return np.array(told, dtype=np.bool_).take(found)


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
    return [*days[0], *months[0]], either(as_month, months[1] + len(days[0]), days[1])


def ranks(words: Sequence[str], found: Numbers) -> Numbers:
    """For each number the place of its word in the order of words."""
    order = {word: at for at, word in enumerate(sorted(set(words)))}
    return np.array([order[word] for word in words], dtype=np.int64)[found]


def earliest(
    columns: Sequence[tuple[Sequence[str], Numbers]], dated: tuple[Sequence[str], Numbers], kept: Marks
) -> dict[tuple[str, ...], str]:
    """For each that kept records say in these columns together, the earliest of their dates; not what has none."""
    days = sorted({word for word in dated[0] if word[:1].isdigit()})
    order = {day: at for at, day in enumerate(days)}
    rank = np.array([order.get(word, -1) for word in dated[0]], dtype=np.int64)[dated[1]]
    known = kept & (rank >= 0)
    said, at = combinations([only(found, known) for _, found in columns], [len(words) for words, _ in columns])
    first = np.full(len(said[0]), len(days))
    np.minimum.at(first, at, only(rank, known))
    told: dict[tuple[str, ...], str] = {}
    spoken = (words_at(words, found) for (words, _), found in zip(columns, said, strict=True))
    for *each, day in zip(*spoken, first.tolist(), strict=True):
        told[tuple(each)] = min(days[day], told.get(tuple(each), days[day]))  # a word may stand twice in a table
    return told


def zeros(many: int) -> Numbers:
    """The first word, for all of them."""
    return np.zeros(many, dtype=np.int32)


def nobody(many: int) -> Numbers:
    """-1 for each of `many` owners, and in one place more at the end; kept by the million, as slots and words are."""
    return np.full(many + 1, -1, dtype=np.int32)


def together(columns: Sequence[Numbers]) -> Numbers:
    """One after the other."""
    return np.concatenate(columns) if columns else zeros(0)


def under(found: Numbers, most: Sequence[int]) -> Numbers:
    """For each the first of these, which rise, that it is not above; where it is above all, one more."""
    return np.searchsorted(np.asarray(most, dtype=np.int64), found, side="left")


def or_none(found: Numbers, last: int) -> Numbers:
    """Where the last place was read, -1."""
    return np.where(found == last, -1, found)


def either(kept: Marks, one: Numbers, other: Numbers | int) -> Numbers:
    """The one where it is marked, else the other: as a sum, since marks that nobody can foresee hold a choice up."""
    return (one - other) * kept + other


def least(one: Numbers, other: Numbers) -> Numbers:
    """The smaller of each two."""
    return np.minimum(one, other)


def times(at: Numbers, many: int) -> list[int]:
    """How often each number is there."""
    found: list[int] = np.bincount(at, minlength=many).tolist()
    return found


def different(code: Numbers, span: int) -> tuple[list[int], Numbers]:
    """The different numbers under `span`, in order, and for each which of them it is."""
    if span > max(_DENSE, _SPARSE * len(code)):
        found, at = np.unique(code, return_inverse=True)
        return found.tolist(), at
    seen = np.zeros(span, dtype=np.bool_)
    seen[code.astype(np.int64, copy=False)] = True
    found = np.flatnonzero(seen)
    place = zeros(span)
    place[found] = np.arange(len(found))
    return found.tolist(), place.take(code)


def combinations(columns: Sequence[Numbers], spans: Sequence[int]) -> tuple[list[Numbers], Numbers]:
    """The different combinations of numbers, column by column, and for each which of them it is."""
    code, span = _together(columns, spans)
    found, at = different(code, span)
    one = np.empty(len(found), dtype=np.int64)
    one[at] = np.arange(len(at))
    return [column[one] for column in columns], at


def tally(columns: Sequence[Numbers], spans: Sequence[int]) -> tuple[list[Numbers], list[int]]:
    """The different combinations of numbers, column by column, and how often each is there."""
    most = 1
    for span in spans:
        most *= span
    if most > _DENSE:
        found, at = combinations(columns, spans)
        return found, times(at, len(found[0]))
    often = np.bincount(_together(columns, spans)[0], minlength=most)
    rest, told = np.flatnonzero(often), []
    counts: list[int] = often[rest].tolist()
    for span in reversed(spans):
        rest, at = np.divmod(rest, max(span, 1))
        told.append(at)
    return told[::-1], counts


def _together(columns: Sequence[Numbers], spans: Sequence[int]) -> tuple[Numbers, int]:
    """Each combination as one number, and the number that all are under; of four bytes as long as they suffice."""
    code, span = columns[0], spans[0]
    for column, more in zip(columns[1:], spans[1:], strict=True):
        if span * more > _DENSE:
            found, code = different(code, span)
            span = len(found)
        span *= more
        own: Numbers = code.astype(np.int64 if span > _FOUR_BYTES else np.int32, copy=False)
        code = own * more + column
    return code, span


def order(found: Numbers) -> Numbers:
    """Where the lowest stands, and so on."""
    return np.argsort(found, kind="stable")


def bytes_of(data: bytes) -> Numbers:
    """Each byte as a number."""
    return np.frombuffer(data, dtype=np.uint8).astype(np.int64)
