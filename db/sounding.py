"""How a name sounds, roughly: Latin letters for every script, and a key of its consonants that spellings share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from db.folding import fold

LONGEST: Final = 10
LETTERS: Final = "aklmnpstw"
"""What a key is made of."""
_SAID: Final = str.maketrans(
    {
        "သ": "th", "စ": "s", "ဆ": "s", "ဇ": "z", "ရ": "y", "ြ": "y", "ျ": "y", "ຍ": "y",
        "ا": "a", "أ": "a", "إ": "a", "آ": "a", "ع": "a", "ث": "th", "ذ": "z",
    }
)  # fmt: skip
"""Letters that people write otherwise in Latin than a table of letters does."""
_SILENT: Final = re.compile("\u0e17\u0e23\u0e4c|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c|[\u1780-\u17a2]\u17cd")
"""Consonants under a Thai or Khmer sign that says they are not spoken."""
_BEFORE: Final = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])|([\u0ec0-\u0ec4])([\u0e81-\u0eae])")
"""Thai and Lao vowels that are written before the consonant after which they are spoken."""
_OTHER: Final = re.compile("[^a-z]")
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
    folded = fold(word)
    if not folded.isascii():
        spoken = _BEFORE.sub(r"\2\1\4\3", _SILENT.sub("", folded))
        folded = anyascii(spoken.translate(_SAID)).lower()
    return _OTHER.sub("", folded)


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


def sounds(names: str) -> dict[str, str]:
    """Each word of these names in Latin letters, with its key."""
    spelt = filter(None, map(latin, names.split()))
    return {word: key(word) for word in spelt if len(word) > 1}


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
