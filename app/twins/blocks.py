"""Which people are compared at all: those with a block in common, a number made of how a name sounds and when born.

Two names together, or one name and a year, or a number of their own: so blocks stay small, and what a search costs
grows with who is new and not with the square of who is here.
"""

from __future__ import annotations

from datetime import date
from hashlib import blake2b
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.forms.partial_date import ABOUT
from db.sounding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.twins.gist import Gist

_MOST_YEARS: Final = 8
_MOST_KEYS: Final = 6
_SHORT: Final = 2
"""A key of one consonant is everybody's: there the letters themselves stand for it."""


def stored(gist: Gist) -> frozenset[int]:
    """Under which blocks somebody can be found."""
    return frozenset(_number(text) for text in _of(gist, _years(gist, 0))) | rough(gist)


def looked_for(gist: Gist) -> frozenset[int]:
    """In which blocks somebody looks for others: a year to both sides too, since years are often misremembered."""
    return frozenset(_number(text) for text in _of(gist, _years(gist, 1)))


def rough(gist: Gist) -> frozenset[int]:
    """In which somebody looks besides, where the others gave few: slips change a key, and years are not always known.

    How two names begin without a year, and how one does with it. Among very many people they are not needed or full.
    """
    keys = _keys(gist)
    years = range(0) if gist.precision == "age" else _years(gist, 0)
    begins = {f"c|{'|'.join(sorted(each[:_SHORT] for each in pair))}" for pair in combinations(keys, 2)}
    return frozenset(map(_number, begins | {f"z|{each[:_SHORT]}|{year}" for each in keys for year in years}))


def _of(gist: Gist, years: range) -> Iterator[str]:
    keys = _keys(gist)
    joined = {key("".join(name)) for name in gist.names if len(name) > 1}
    short = {word for word in gist.words if len(key(word)) < _SHORT}
    for pair in combinations(keys, 2):
        yield f"2|{'|'.join(pair)}"
        begin = "|".join(each[:_SHORT] for each in pair)
        for year in years:
            yield f"2|{'|'.join(pair)}|{year}"
            yield f"b|{begin}|{year}"
    for one in {*keys, *joined, *short}:
        if gist.precision == "day":
            yield f"d|{one}|{gist.born[0]}"
        if len(one) >= _SHORT:
            yield from (f"y|{one}|{year}" for year in years)
            if not years:
                yield f"0|{one}"
    for phone in gist.phones:
        yield f"t|{phone}"
    if gist.papers:
        yield f"p|{gist.papers}"


def _keys(gist: Gist) -> list[str]:
    return sorted({key(word) for word in gist.words if len(word) > 1})[:_MOST_KEYS]


def _years(gist: Gist, wider: int) -> range:
    if not gist.precision:
        return range(0)
    more = ABOUT if gist.precision == "age" else wider
    first, last = (date.fromordinal(each).year for each in gist.born)
    return range(first - more, min(last + more + 1, first - more + _MOST_YEARS))


def _number(text: str) -> int:
    """63 bits: what two different texts share by chance is compared, found unlike, and forgotten."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") >> 1
