"""Long columns of words and of places, kept as numbers; plain Python goes through them as through any list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Final, TypeVar, overload

from app.reports import owned, vectors
from app.reports.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.reports.arrays import Marks, Numbers

Said = TypeVar("Said")
_ROUNDS: Final = 24
"""Of an owner with more records than this the rest is gone through one by one."""


class Places(Sequence[int]):
    """Slots, or owners; -1 is none."""

    __slots__ = ("_plain", "at")

    def __init__(self, at: Numbers) -> None:
        self.at = at
        self._plain: list[int] | None = None

    @property
    def plain(self) -> list[int]:
        if self._plain is None:
            self._plain = self.at.tolist()
        return self._plain

    def __len__(self) -> int:
        return len(self.at)

    def __iter__(self) -> Iterator[int]:
        return iter(self.plain)

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        return self.plain[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.plain == list(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list


class Chosen(AbstractSet[int]):
    """Some of all owners; as a question it answers whether one of them is among these."""

    __slots__ = ("marks",)

    def __init__(self, marks: Marks) -> None:
        """One for each owner, and the last for none (-1)."""
        self.marks = marks

    def __contains__(self, owner: object) -> bool:
        return isinstance(owner, int) and -1 <= owner < len(self.marks) - 1 and bool(self.marks[owner])

    __call__ = __contains__

    def __iter__(self) -> Iterator[int]:
        return iter(vectors.places(self.marks[:-1]).tolist())

    def __len__(self) -> int:
        return vectors.many(self.marks[:-1])

    __hash__ = object.__hash__


class Words(Sequence[str]):
    """What each of many says: the number of a word in `table`, in which a word may stand more than once."""

    __slots__ = ("_at", "_plain", "table")

    def __init__(self, table: Sequence[str], at: Numbers) -> None:
        """Numbers of one or two bytes, as a column has them, stay so until somebody counts with them."""
        self.table, self._at = table, at
        self._plain: list[str] | None = None

    @property
    def at(self) -> Numbers:
        self._at = vectors.wide(self._at)
        return self._at

    @property
    def plain(self) -> list[str]:
        if self._plain is None:
            self._plain = vectors.words_at(self.table, self._at)
        return self._plain

    def __len__(self) -> int:
        return len(self._at)

    def __iter__(self) -> Iterator[str]:
        return iter(self.plain)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        return self.plain[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.plain == list(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def where(self, kept: Marks | Numbers) -> Words:
        """Only those, or in that order."""
        return Words(self.table, vectors.only(self._at, kept))

    def changed(self, change: Callable[[str], str]) -> Words:
        """Each word asked once."""
        return Words(list(map(change, self.table)), self._at)

    def that(self, good: Callable[[str], object]) -> Marks:
        """Whose word is good; each word is asked once."""
        return vectors.said_of([bool(good(word)) for word in self.table], self._at)

    def numbers(self, read: Callable[[str], int]) -> Numbers:
        """The number that each word means."""
        return vectors.numbers(list(map(read, self.table)))[self._at]

    def read(self, slots: Numbers, none: str) -> Words:
        """What stands in each of these slots; `none` where the slot is -1."""
        return Words((*self.table, none), vectors.with_none(self.at, len(self.table))[slots])

    def merged(self) -> Words:
        """The same, in whose table no word stands twice."""
        number = {word: at for at, word in enumerate(dict.fromkeys(self.table))}
        if len(number) == len(self.table):
            return self
        return Words(list(number), vectors.small(list(map(number.__getitem__, self.table)))[self._at])

    def used(self) -> set[str]:
        """The words that somebody says."""
        return {self.table[number] for number in vectors.different(self.at, len(self.table))[0]}


class Told(Mapping[int, str]):
    """What owners say, by their number; of those who say nothing there is no entry."""

    __slots__ = ("_plain", "at", "table")

    def __init__(self, table: Sequence[str], at: Numbers) -> None:
        """`at` has a number for each owner and, last, for none (-1); -1 where nothing is said."""
        self.table, self.at = table, at
        self._plain: dict[int, str] | None = None

    @property
    def plain(self) -> dict[int, str]:
        if self._plain is None:
            owners, words = self.spoken()
            self._plain = dict(zip(owners.tolist(), words, strict=True))
        return self._plain

    def __len__(self) -> int:
        return vectors.many(self.at >= 0)

    def __iter__(self) -> Iterator[int]:
        return iter(self.plain)

    def __getitem__(self, owner: int) -> str:
        return self.plain[owner]

    def has(self, owners: Sequence[int]) -> Marks:
        """Whether each of these says anything."""
        return self.at[places(owners)] >= 0

    def of(self, owners: Sequence[int], missing: str) -> Words:
        """What each of these says; `missing` of who says nothing."""
        at = self.at[places(owners)]
        return Words((*self.table, missing), vectors.either(at >= 0, at, len(self.table)))

    def changed(self, change: Callable[[str], str]) -> Told:
        """Each word asked once."""
        return Told(list(map(change, self.table)), self.at)

    def that(self, good: Callable[[str], object]) -> Marks:
        """For each owner, and last for none, whether the word is good; who says nothing says nothing good."""
        return vectors.said_of([*(bool(good(word)) for word in self.table), False], self.at)

    def but(self, owners: Numbers, words: Words) -> Told:
        """The same, but that these owners say this, the last of several words of one."""
        at = self.at.copy()
        at[owners] = words.at + len(self.table)
        return Told([*self.table, *words.table], at)

    def spoken(self) -> tuple[Numbers, Words]:
        """Who says anything, and what."""
        owners = vectors.places(self.at >= 0)
        return vectors.or_none(owners, len(self.at) - 1), Words(self.table, self.at[owners])

    def then(self, other: Told, join: Callable[[str, str], str]) -> Told:
        """What both say together."""
        (one, mine), (two, theirs) = self.spoken(), other.spoken()
        return joined(vectors.together([one, two]), after([mine, theirs]), len(self.at) - 1, join)


def places(found: Sequence[int] | Numbers) -> Numbers:
    """As an array."""
    return found.at if isinstance(found, Places) else vectors.numbers(found)


def coded(words: Sequence[str]) -> Words:
    """A plain list as numbers."""
    if isinstance(words, Words):
        return words
    number: dict[str, int] = {}
    at = vectors.small([number.setdefault(word, len(number)) for word in words])
    return Words(list(number), at)


def either(kept: Marks, one: Words, other: Words) -> Words:
    """The one where it is marked, else the other."""
    return Words([*one.table, *other.table], vectors.either(kept, one.at, other.at + len(one.table)))


def same(word: str, many: int) -> Words:
    """One word for all of them."""
    return Words((word,), vectors.zeros(many))


def after(columns: Iterable[Words]) -> Words:
    """One column after the other."""
    table: list[str] = []
    found = []
    for column in columns:
        found.append(column.at + len(table))
        table += column.table
    return Words(table, vectors.together(found))


def kinds(columns: Sequence[Words]) -> tuple[list[tuple[str, ...]], Numbers]:
    """The different combinations of words, and for each the number of its own."""
    found, at = vectors.combinations([each.at for each in columns], [len(each.table) for each in columns])
    return _worded(columns, found), at


def _worded(columns: Sequence[Words], found: Sequence[Numbers]) -> list[tuple[str, ...]]:
    told = (vectors.words_at(each.table, own) for each, own in zip(columns, found, strict=True))
    return list(zip(*told, strict=True))


def judged(judge: Callable[..., Said], *columns: Sequence[str]) -> tuple[list[Said], Numbers]:
    """What is said of each different combination of words, and for each the number of its own."""
    found, at = kinds([coded(each) for each in columns])
    return [judge(*words) for words in found], at


def told_as(judge: Callable[..., str], *columns: Sequence[str]) -> Words:
    """The same as words."""
    return Words(*judged(judge, *columns))


def marked(judge: Callable[..., object], *columns: Sequence[str]) -> Marks:
    """The same as marks."""
    told, at = judged(judge, *columns)
    return vectors.said_of(list(map(bool, told)), at)


def counted(columns: Sequence[Sequence[str]]) -> Counter[tuple[str, ...]]:
    """How many have each combination of words."""
    told = [coded(each) for each in columns]
    combined, often = vectors.tally([each.at for each in told], [len(each.table) for each in told])
    found = Counter[tuple[str, ...]]()
    for words, many in zip(_worded(told, combined), often, strict=True):
        found[words] += many
    return found


def joined(owner: Numbers, words: Words, many: int, join: Callable[[str, str], str]) -> Told:
    """For each of `many` owners what all her words say together, in their order; `join` is asked once for each two
    words, and not of two that are alike.
    """
    words = words.merged()
    speech, at = Speech(words.table, join), words.at
    now = owned.first_said(owner, at, many)
    several = owned.flagged(owner[at != now[owner]], many)
    rest: Numbers | None = None
    for rows in owned.rounds(owner, several, _ROUNDS):
        if rest is not None:
            speech.add(now, owner[rest], at[rest])
        rest = rows
    if rest is not None:
        speech.add_slowly(now, owner[rest].tolist(), at[rest].tolist())
    return Told(speech.table, now)
