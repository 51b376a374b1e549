"""What a check of quality says of itself, and how days that are known more or less exactly are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.reports import vectors
from app.reports.coded import Told, Words, coded, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.reports.arrays import Marks, Numbers
    from app.reports.ledger import Ledger

Sort = Literal["contradiction", "outlier"]


class Spot(NamedTuple):
    """A record to look at again, by its slot, and the question in it where a person would begin."""

    kind: str
    slot: int
    field: str


class Spots(NamedTuple):
    """Many of them, of one kind of record: the slots, and for each the question."""

    kind: str
    slots: Numbers
    fields: Words


@dataclass(frozen=True, slots=True)
class Ground:
    """`births`: what is written as day of birth, by the person's slot, where we know it."""

    book: Ledger
    births: Mapping[int, str] = field(default_factory=dict)

    def born(self) -> Told:
        """The same for whole columns of people."""
        at = vectors.nobody(self.book.facts.many("person"))
        days = coded(list(self.births.values()))
        at[vectors.numbers(list(self.births))] = days.at
        return Told(days.table, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """`words` are marked in the context Quality; what is judged is one person's records alone, never a whole crowd:
    so it can be judged again when one of them was corrected.
    """

    code: str
    sort: Sort
    words: str
    find: Callable[[Ground], Iterator[Spots]]


def all_at(kind: str, slots: Numbers, field: str) -> Spots:
    """Where all of them begin with one question."""
    return Spots(kind, slots, same(field, len(slots)))


def one_by_one(found: Spots, most: int | None = None) -> Iterator[Spot]:
    """The first of them, or all."""
    fields = Words(found.fields.table, found.fields.at[:most])
    for slot, name in zip(found.slots[:most].tolist(), fields, strict=True):
        yield Spot(found.kind, slot, name)


def is_day(word: str) -> bool:
    return word[:4].isdigit() and (len(word) == 4 or word[4:5] == "-")


def surely_after(one: Words, other: Words) -> Marks:
    """Whether the one day is after the other, as far as both are known exactly."""
    (first, long), (second, wide) = _measured(one), _measured(other)
    known = vectors.least(vectors.numbers(long)[one.at], vectors.numbers(wide)[other.at])
    found = known < 0
    for length in sorted({*long, *wide} - {0}):
        begun = sorted({word[:length] for word in (*first, *second)})
        order = {word: at for at, word in enumerate(begun)}
        mine, theirs = (
            vectors.numbers([order[word[:length]] for word in days])[each.at]
            for days, each in ((first, one), (second, other))
        )
        found |= (known == length) & (mine > theirs)
    return found


def _measured(days: Words) -> tuple[list[str], list[int]]:
    """The words of a column, and how much of a day each is: nothing, where it is none."""
    return list(days.table), [len(word) if is_day(word) else 0 for word in days.table]


def number(word: str) -> int | None:
    return int(word) if word.isdigit() and len(word) < 6 else None
