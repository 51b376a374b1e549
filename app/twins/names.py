"""How near two people's names are: every spelling of one against every spelling of the other, word by word."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Indel, JaroWinkler

from app.twins import weights
from db.sounding import key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Rarity = Callable[[str], float]
    """Of all people the part that has a name which sounds like this word."""
NEAR: Final = 0.9
LIKE: Final = 0.78
_HEARD_LEAST: Final = 4
_HEARD: Final = 0.55
"""How alike the letters of two words must be for their sound to count."""
_WORST: Final = (weights.NAME_DIFFERS, "differ")
_SHORT: Final = 3
_RANKS: Final = ("same", "near", "like", "differ")
_NEAR, _LIKE, _DIFFERS = 1, 2, 3


def best(one: Sequence[tuple[str, ...]], other: Sequence[tuple[str, ...]], rarity: Rarity) -> tuple[float, str]:
    """The worth of the two spellings that agree best, and in which way they do.

    same: every word; part: every word of the shorter; near, like: the worst of its words; differ.
    """
    return max((_spellings(first, second, rarity) for first in one for second in other), default=_WORST)


def _spellings(one: tuple[str, ...], other: tuple[str, ...], rarity: Rarity) -> tuple[float, str]:
    """Words in any order; or, where one is written without spaces, all of them joined."""
    if one == other:
        return sum(weights.name_worth(rarity(word)) for word in one[:3]), "same"
    short, long = sorted((one, other), key=len)
    found = _aligned(short, long, rarity)
    if len(one) != len(other):
        joined = _joined("".join(one), "".join(other))
        worth = sum(weights.name_worth(rarity(word)) for word in long[:2])
        found = max(found, (worth * _LEFT[joined], joined)) if joined else found
    return found


def _joined(one: str, other: str) -> str:
    """Near or like where they are about as long: a name beside one without a family name is no joined one."""
    if min(len(one), len(other)) < 0.7 * max(len(one), len(other)):
        return ""
    letters = Indel.normalized_similarity(one, other)
    heard, other_heard = key(one), key(other)
    long_enough = min(len(heard), len(other_heard)) >= _HEARD_LEAST
    like = letters >= _HEARD and long_enough and Indel.normalized_similarity(heard, other_heard) >= NEAR
    return "near" if letters >= NEAR else "like" if like else ""


def _aligned(short: tuple[str, ...], long: tuple[str, ...], rarity: Rarity) -> tuple[float, str]:
    left, worth, worst = list(long), 0.0, 0
    for word in short[:4]:
        if not left:
            break
        rank, at = _nearest(word, left)
        worst = max(worst, rank)
        if rank == _DIFFERS:
            worth += weights.NAME_DIFFERS
        else:
            worth += weights.name_worth(min(rarity(word), rarity(left[at]))) * _LEFT[_RANKS[rank]]
            del left[at]
    missing = len(long) - len(short)
    how = _RANKS[worst]
    if worst == _DIFFERS and worth > 0:
        how = "some"
    return worth + max(missing, 0) * weights.NAME_MISSING, "part" if how == "same" and missing else how


def _nearest(word: str, others: Sequence[str]) -> tuple[int, int]:
    """The rank and the place of the one that is most like it; the first of several."""
    found, place = _DIFFERS, 0
    for at, each in enumerate(others):
        rank = 0 if word == each else _ranked(word, each)
        if rank < found:
            found, place = rank, at
        if not rank:
            break
    return found, place


_LEFT: Final = {"same": 1.0, "near": weights.NAME_NEAR, "like": weights.NAME_LIKE}


@lru_cache(maxsize=200_000)
def _ranked(one: str, other: str) -> int:
    """Letters for those who mistype, consonants for other scripts and other spellings; never the same word twice."""
    letters = max(Indel.normalized_similarity(one, other), JaroWinkler.similarity(one, other) - 0.04)
    if letters >= _HEARD and (first := key(one)) == key(other) and len(first) > 1:
        letters = (1 + letters) / 2
    if min(len(one), len(other)) < _SHORT:
        return _DIFFERS if letters < NEAR else _LIKE
    return _NEAR if letters >= NEAR else _LIKE if letters >= LIKE else _DIFFERS
