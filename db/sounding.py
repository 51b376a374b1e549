"""How a name sounds, roughly: Latin letters for every script, and a key of its consonants that spellings share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from db.folding import fold
from db.spoken import spellings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST: Final = 10
LETTERS: Final = "aklmnpstw"
"""What a key is made of."""
_PARTED: Final = re.compile("[\\s'`´ʹʻʼʽʾʿˈ‘’‛′\u2010-\u2015\u2212\u05be\ufe63\uff0d\uff07-]+")
"""Between the words of a name: spaces, and hyphens and apostrophes of every kind."""
MOST_JOINED: Final = 4
_APART: Final = re.compile(r"[,;/|\n\u060c\u061b\u3001\uff0c]+")
"""Between several names in one answer, in the commas of any script."""
_PAIRS: Final = (("ng", "n"), ("ny", "n"), ("ck", "k"))
_CLASS: Final = {
    letter: group
    for group, letters in {
        "k": "kqgx",
        "s": "szcj",
        "t": "td",
        "p": "pbf",
        "l": "lr",
        "m": "m",
        "n": "n",
        "w": "vw",
    }.items()
    for letter in letters
}
_VOWELS: Final = frozenset("aeiouy")


def latin(word: str) -> str:
    """One word in small Latin letters; empty where nothing of it is a letter."""
    return next(iter(spellings(fold(word))), "")


@lru_cache(maxsize=20_000)
def key(letters: str) -> str:
    """Its consonants in classes: l and r, b p and f, d and t are one. Of vowels only a first one counts, h never."""
    for pair, one in _PAIRS:
        letters = letters.replace(pair, one)
    found: list[str] = []
    before = ""
    for at, letter in enumerate(letters):
        if letter in _VOWELS or (letter == "w" and at):
            if at == 0:
                found.append("a")
        elif letter not in {"h", before}:
            found.append(_CLASS.get(letter, "k"))
        before = letter
    return "".join(found)[:LONGEST] or "a"


def parted(names: str) -> list[tuple[str, ...]]:
    """Each word, and each part of one with a hyphen or an apostrophe, in its one or two spellings in Latin letters."""
    return [spelt for word in _PARTED.split(names) if (spelt := spellings(fold(word)))]


def joined(words: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """These written as one: Srey Mom is Sreymom to others."""
    return tuple(dict.fromkeys("".join(each[which % len(each)] for each in words) for which in (0, 1)))


def apart(names: str) -> list[str]:
    """Each of several names that were written into one answer."""
    return [name for part in _APART.split(names) if (name := part.strip())]


def runs(many: int) -> Iterator[tuple[int, int]]:
    """From where to where so many words are also heard as one: each alone, and up to four that stand side by side."""
    return ((at, to) for at in range(many) for to in range(at + 1, min(at + MOST_JOINED, many) + 1))


def sounds(names: str) -> dict[str, str]:
    """Each word of these names in Latin letters, and neighbours as one word, with their keys."""
    words = parted(names)
    return {word: key(word) for at, to in runs(len(words)) for word in joined(words[at:to]) if len(word) > 1}


def neighbours(of: str) -> list[str]:
    """The key itself first, then those one slip away; a short key has too many neighbours to mean anything."""
    found = dict.fromkeys((of,))
    if len(of) >= 3:
        for at in range(len(of) + 1):
            found.update(dict.fromkeys(of[:at] + letter + of[at:] for letter in LETTERS))
        for at in range(len(of)):
            found[of[:at] + of[at + 1 :]] = None
            found.update(dict.fromkeys(of[:at] + letter + of[at + 1 :] for letter in LETTERS))
    return list(found)
