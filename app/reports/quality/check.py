"""What a check of quality says of itself, and how days that are known more or less exactly are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.reports.ledger import Ledger

Sort = Literal["contradiction", "outlier"]


class Spot(NamedTuple):
    """A record to look at again, by its slot, and the question in it where a person would begin."""

    kind: str
    slot: int
    field: str


@dataclass(frozen=True, slots=True)
class Ground:
    """`births`: what is written as day of birth, by the person's slot, where we know it."""

    book: Ledger
    births: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """`words` are marked in the context Quality; what is judged is one person's records alone, never a whole crowd:
    so it can be judged again when one of them was corrected.
    """

    code: str
    sort: Sort
    words: str
    find: Callable[[Ground], Iterator[Spot]]


def is_day(word: str) -> bool:
    return word[:4].isdigit() and (len(word) == 4 or word[4:5] == "-")


def surely_after(one: str, other: str) -> bool:
    """Whether one day is after the other, as far as both are known exactly."""
    if not (is_day(one) and is_day(other)):
        return False
    known = min(len(one), len(other))
    return one[:known] > other[:known]


def number(word: str) -> int | None:
    return int(word) if word.isdigit() and len(word) < 6 else None
