"""Veil: puts the person's code wherever free words on a paper say the person's own name, and nobody asked for it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACED: Final = ("LATIN", "ARABIC", "CYRILLIC", "GREEK", "DEVANAGARI", "BENGALI", "HANGUL")
"""Scripts that put blanks between words; in others a name stands in the middle of a line of letters."""
_SHORTEST: Final = 3
_PARTED: Final = re.compile(r"[\s\-,;\u060c\u061b\u3001\uff0c]+")
"""Between the words of a name, and between several names in one answer."""
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f])*")
_BESIDE: Final = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae"})


class Veil:
    """`names` as they were recorded; short ones of two Latin letters are too common to be taken out of words."""

    def __init__(self, names: Iterable[str], code: str) -> None:
        self._code = code
        said = [name.strip() for name in names if name.strip()]
        parts = {part for name in said for part in (name, *_PARTED.split(name))}
        self._words = {bare(word) for part in parts if _is_spaced(part) for word in _WORD.findall(part)}
        self._words = {word for word in self._words if len(word) >= _SHORTEST}
        inside = sorted((part for part in parts if not _is_spaced(part) and len(part) > 1), key=len, reverse=True)
        self._inside = re.compile("|".join(map(re.escape, inside))) if inside else None

    def __call__(self, text: str) -> str:
        if self._inside is not None:
            text = self._inside.sub(self._code, text)
        if self._words:
            text = _WORD.sub(lambda found: self._code if bare(found[0]) in self._words else found[0], text)
        doubled = f"{self._code} {self._code}"
        while doubled in text:
            text = text.replace(doubled, self._code)
        return text


def bare(word: str) -> str:
    """Without capitals and accents: Nguyễn is also written Nguyen."""
    parted = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in parted if not unicodedata.combining(sign)).casefold().translate(_BESIDE)


def _is_spaced(text: str) -> bool:
    letter = next((sign for sign in text if sign.isalpha()), "a")
    return unicodedata.name(letter, "LATIN").startswith(_SPACED)


def none(text: str) -> str:
    """Where the name was asked for."""
    return text
