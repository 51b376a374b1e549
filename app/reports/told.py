"""What one unit told, as one word: a code, several codes, what was said of each code, a reason, or nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from db.facts.words import BETWEEN, BLANK, NOT_SHARED, REASON

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    "said_in",
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


def joined(codes: Iterable[str]) -> str:
    """Codes as one word, in order."""
    return BETWEEN.join(sorted(set(codes)))
