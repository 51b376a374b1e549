"""What one unit told, as one word: a code, several codes, what was said of each code, a reason, or nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

from db.facts.words import BETWEEN, BLANK, NOT_SHARED, REASON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Said = TypeVar("Said")
Owner = TypeVar("Owner")
YES, NO = "yes", "no"
WITHOUT: Final = "without"
"""The unit has no record that could have told: no stay, no decision, no plan. Not a reason, and never a no."""
SLEPT: Final = "@slept"
"""Nights of a bed in which somebody slept."""
__all__ = [
    "BETWEEN",
    "BLANK",
    "NO",
    "NOT_SHARED",
    "REASON",
    "SLEPT",
    "WITHOUT",
    "YES",
    "codes_in",
    "is_gap",
    "joined",
    "judged",
    "said_in",
    "together",
]


def is_gap(told: str) -> bool:
    """Whether it is the lack of an answer."""
    return told in (BLANK, NOT_SHARED, REASON + WITHOUT) or told.startswith(REASON)


@lru_cache(maxsize=65_536)
def codes_in(told: str) -> tuple[str, ...]:
    """The codes; none for a gap."""
    return () if is_gap(told) else tuple(told.split(BETWEEN))


@lru_cache(maxsize=65_536)
def said_in(told: str) -> tuple[tuple[str, str], ...]:
    """Of a grid: each code with yes, no, another code, or a reason with its mark."""
    return tuple((code, said) for code, _, said in (each.partition("=") for each in codes_in(told)) if said)


@lru_cache(maxsize=65_536)
def both(one: str, other: str) -> str:
    """What two records of one unit say together: all codes of both; what was said of a code wins over its reason,
    yes wins over no; the later reason, where neither says more.
    """
    if one == other or is_gap(other):
        return other if is_gap(one) and not _weaker(other, one) else one
    if is_gap(one):
        return other
    if "=" in one or "=" in other:
        return _both_said(one, other)
    return BETWEEN.join(sorted({*codes_in(one), *codes_in(other)}))


def _weaker(one: str, other: str) -> bool:
    """A blank says less than a reason, and an answer that was not shared less than that."""
    order = (REASON + WITHOUT, NOT_SHARED, BLANK)
    rank = {word: at for at, word in enumerate(order)}
    return rank.get(one, len(order)) < rank.get(other, len(order))


def _both_said(one: str, other: str) -> str:
    found = dict(said_in(one))
    for code, said in said_in(other):
        before = found.get(code)
        if before is None or before.startswith(REASON) or said == YES:
            found[code] = said
    return BETWEEN.join(f"{code}={said}" for code, said in sorted(found.items()))


class _Judged(dict[tuple[str, ...], Any]):
    def __init__(self, judge: Callable[..., Any]) -> None:
        super().__init__()
        self._judge = judge

    def __missing__(self, words: tuple[str, ...]) -> Any:
        return self.setdefault(words, self._judge(*words))


def judged(judge: Callable[..., Said], *columns: Iterable[Any]) -> list[Said]:
    """What is said of each unit by its words, worked out once for each different combination of them."""
    return list(map(_Judged(judge).__getitem__, zip(*columns, strict=True)))


def together(
    owners: Iterable[Owner],
    words: Iterable[str],
    join: Callable[[str, str], str] = both,
    found: dict[Owner, str] | None = None,
) -> dict[Owner, str]:
    """For each owner what all her words say together, in their order; after what `found` has of her already."""
    found = {} if found is None else found
    first = found.setdefault
    for owner, word in zip(owners, words, strict=True):
        before = first(owner, word)
        if before is not word:
            found[owner] = join(before, word)
    return found


def joined(codes: Iterable[str]) -> str:
    """Codes as one word, in order."""
    return BETWEEN.join(sorted(set(codes)))
