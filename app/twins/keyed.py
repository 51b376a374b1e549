"""Keyed encodings of names and year of birth, which can be compared without being read.

Cryptographic long-term keys after Schnell, Bachteler and Reiher (2009): the pairs of letters of each field set bits of
one row of 1024, by HMAC-SHA-256 under a key made anew for every run from a secret that only the houses hold. Every
field has its own key, so that the same letters in two fields set other bits, and bits are balanced at the end (each
row beside its own complement, shuffled under the key), so that a row's whole weight says nothing. That hides little:
which two places are opposites is plain from some hundred rows, and with it about how many words a name has. What the
rows tell stands in docs/security.md: they are guessable by frequency, and are for counting, not for keeping.
"""

from __future__ import annotations

import hmac
from functools import lru_cache
from hashlib import blake2b, sha256
from random import Random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.twins.gist import Gist

BITS: Final = 1024
HALF: Final = BITS // 2
WORD: Final = 60
"""Bits that one word of a name sets in the half that is filled, however long it is: a long name is not worth more."""
YEAR_EACH: Final = 20
"""Bits of each figure of the year."""
THRESHOLD: Final = 0.875
"""Likeness from which two rows count as one person, each in one pair at most: a little above what one half of FEBRL4
says is best, since among more people more strangers are alike."""
_MOST_EACH: Final = 32
_LEAST_SECRET: Final = 32
_PURPOSE: Final = b"havenbook keyed matching v1"


class RunKey:
    """The key of one run: nothing encoded under it compares with anything of another run."""

    def __init__(self, secret: bytes, run: str) -> None:
        if len(secret) < _LEAST_SECRET or not run.strip():
            raise ValueError("a run has a secret of 32 bytes at least, and a name")
        self._key = hmac.digest(secret, _PURPOSE + run.strip().encode(), sha256)
        order = list(range(BITS))
        Random(int.from_bytes(hmac.digest(self._key, b"order", sha256), "big")).shuffle(order)  # noqa: S311 - keyed
        self._order = order
        self._positions = lru_cache(maxsize=20_000)(self._places)

    @property
    def mark(self) -> str:
        """By which this key is known again; it tells nothing of it."""
        return hmac.digest(self._key, b"mark", sha256)[:8].hex()

    def encode(self, gist: Gist) -> bytes | None:
        """128 bytes; None for whoever has no name, or no year of birth: too many would seem to be one."""
        year = year_of(gist)
        if not gist.names or not year:
            return None
        row = 0
        for place in self._all(gist.names, year):
            row |= 1 << place
        return self._balanced(row).to_bytes(BITS // 8, "big")

    def _all(self, names: tuple[tuple[str, ...], ...], year: str) -> Iterator[int]:
        for word in names[0]:
            pairs = _pairs(word)
            for pair in pairs:
                yield from self._positions("name", pair)[: round(WORD / len(pairs))]
        for pair in _placed(year):
            yield from self._positions("year", pair)[:YEAR_EACH]

    def _places(self, field: str, text: str) -> tuple[int, ...]:
        """The same for the same letters in a longer name, of which fewer are taken."""
        told = hmac.digest(self._key, f"{field}|{text}".encode(), sha256)
        spread = blake2b(told, digest_size=2 * _MOST_EACH).digest()
        return tuple(int.from_bytes(spread[at : at + 2], "big") % HALF for at in range(0, 2 * _MOST_EACH, 2))

    def _balanced(self, row: int) -> int:
        """Exactly half of all bits are set; a single row tells no more than that."""
        whole = row | ((~row & ((1 << HALF) - 1)) << HALF)
        out = 0
        for at, to in enumerate(self._order):
            if whole >> at & 1:
                out |= 1 << to
        return out


def year_of(gist: Gist) -> str:
    """Where it is known at least to the year."""
    from datetime import date

    return str(date.fromordinal(gist.born[0]).year) if gist.precision in {"day", "month", "year"} else ""


def likeness(one: int, other: int) -> float:
    """1 for the same, about 0.5 for strangers; rows as whole numbers."""
    return 1 - (one ^ other).bit_count() / BITS


def _pairs(word: str) -> frozenset[str]:
    edged = f"_{word}_"
    return frozenset(edged[at : at + 2] for at in range(len(edged) - 1))


def _placed(year: str) -> Iterable[str]:
    """Figures with their place: 1998 and 1989 are not alike."""
    return (f"{at}{figure}" for at, figure in enumerate(year))
