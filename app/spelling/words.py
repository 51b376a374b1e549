"""Finds in a text the words that a list of one language may judge."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from app.spelling.lists import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 40
"""No word is longer; what is, is a number of some paper or a hand on the keyboard."""
_RUN: Final = re.compile(r"\S+")
_WORD: Final = re.compile("(?:[^\\W\\d_]|[\u064b-\u0652\u0670])+(?:['’][^\\W\\d_]+)*")
_NO_PROSE: Final = re.compile(r"[\d_@\\]|://|www\.")
_SIGNS: Final = re.compile("[\u0640\u064b-\u0652\u0670]")
"""The stroke that only makes an Arabic word longer, and the vowels that few write."""


class Word(NamedTuple):
    """Where it stands in its text, counted in Python's letters, and as the list knows it."""

    start: int
    end: int
    text: str


def words(text: str, language: str) -> Iterator[Word]:
    """Those in the letters of the language; no codes, addresses, abbreviations, single letters."""
    letters = LETTERS[language]
    for run in _RUN.finditer(text):
        if _NO_PROSE.search(run[0]):
            continue
        for found in _WORD.finditer(run[0]):
            if letters.fullmatch(found[0]) and _is_word(bare := _bare(found[0])):
                yield Word(run.start() + found.start(), run.start() + found.end(), bare)


def same(word: str) -> str:
    """What ways of writing one word have in common: case, vowel signs and an English 's do not count."""
    return _bare(word).casefold().removesuffix("'s")


def _bare(word: str) -> str:
    return _SIGNS.sub("", unicodedata.normalize("NFC", word)).replace("’", "'")


def _is_word(word: str) -> bool:
    return 1 < len(word) <= LONGEST and not any(letter.isupper() for letter in word[1:])
