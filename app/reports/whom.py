"""Some people or cases by what is known of each: counted as what, of which days, with which answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.reports.splits import SPLITS
from app.reports.tally import SEVERAL
from app.reports.told import is_gap

if TYPE_CHECKING:
    from collections.abc import Mapping

ANY: Final = "@any"
"""Answered at all."""
NOT: Final = "@not "
"""Answered, and without the code that follows."""
ASKED: Final = "@asked "
"""Said yes or no of the code that follows."""
MANY: Final = "*"
"""At the end of the name of an answer that may have several codes."""
EVER: Final = ("", "~")

Answer = tuple[frozenset[str], ...]
"""Each holds codes of which one must be true; of several all must hold."""


@dataclass(frozen=True, slots=True)
class Whom:
    """`began` is when they began, where that is not what places them in the period; `told` is `only` by name."""

    base: str
    first: str
    last: str
    began: tuple[str, str]
    only: tuple[tuple[str, Answer], ...]
    told: Mapping[str, Answer] = field(init=False, repr=False, compare=False)
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sets are held against each other half a million times."""
        object.__setattr__(self, "told", dict(self.only))
        object.__setattr__(self, "_hash", hash((self.base, self.first, self.last, self.began, self.only)))

    def __hash__(self) -> int:
        return self._hash

    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.only)


def named(split: str, overlaps: bool = False) -> str:
    """The name of an answer; of one that is no split `overlaps` says whether it may have several codes."""
    known = SPLITS.get(split)
    return split + MANY if (known.overlaps if known is not None else overlaps) else split


def answers(told: list[tuple[str, frozenset[str]]]) -> tuple[tuple[str, Answer], ...]:
    """Of one code at a time what must hold together is what both allow; else all of it must hold."""
    found: dict[str, set[frozenset[str]]] = {}
    for name, codes in told:
        held = found.setdefault(name, set())
        held.add(_both(held.pop(), codes) if held and not name.endswith(MANY) else codes)
    return tuple(sorted((name, _least(held)) for name, held in found.items()))


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    if ANY in other:
        return frozenset(code for code in one if not is_gap(code))
    return frozenset(code for code in other if not is_gap(code)) if ANY in one else one & other


def _least(held: set[frozenset[str]]) -> Answer:
    """Without what follows from the rest: who named this form has named one."""
    kept = {each for each in held if not any(other != each and narrower(other, each) for other in held)}
    return tuple(sorted(kept or held, key=sorted))


@lru_cache(maxsize=65_536)
def _is(code: str, other: str) -> bool:
    """Whoever is the one is the other."""
    if code == other:
        return True
    return not is_gap(code) and (other == ANY or other == ASKED + code)


@lru_cache(maxsize=65_536)
def _excludes(code: str, other: str, many: bool) -> bool:
    """Nobody is both."""
    if code == other:
        return False
    if is_gap(code) or is_gap(other):
        return True
    if ANY in (code, other):
        return False
    if code in (NOT + other, ASKED + other) or other in (NOT + code, ASKED + code):
        return code.startswith(NOT) or other.startswith(NOT)
    return not many or _alone(code) or _alone(other)


def _alone(code: str) -> bool:
    """A row that stands for no code of the list: nobody is in it and in another."""
    return code.startswith("@") and code != SEVERAL and not code.startswith((NOT, ASKED))


@lru_cache(maxsize=65_536)
def narrower(one: frozenset[str], other: frozenset[str]) -> bool:
    return all(any(_is(code, each) for each in other) for code in one)


@lru_cache(maxsize=65_536)
def holds(one: Answer, other: Answer) -> bool:
    """Whatever fits the second fits the first."""
    return all(any(narrower(each, wanted) for each in other) for wanted in one)


@lru_cache(maxsize=65_536)
def excludes(name: str, one: Answer, other: Answer) -> bool:
    many = name.endswith(MANY)
    return any(all(_excludes(a, b, many) for a in each for b in more) for each in one for more in other)
