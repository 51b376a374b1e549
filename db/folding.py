"""Folds a name so that it is found however it was typed: case, accents, digits, unseen signs, old fonts, any script."""

from __future__ import annotations

import unicodedata
from typing import Final

from db import burmese

_GONE: Final = dict.fromkeys(map(ord, "\u00ad\u034f\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
"""Soft hyphens, joiners, direction marks and the Arabic line that only stretches a word."""
_ALIKE: Final = str.maketrans(
    {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي"}
)
_ARABIC_MARKS: Final = range(0x064B, 0x0660)
_HEBREW_MARKS: Final = range(0x0591, 0x05C8)
_ACCENTS: Final = range(0x0300, 0x0370)
_LAST_ACCENTED: Final = 0x0530
"""Latin, Greek, Cyrillic: here an accent is left out. In Thai, Khmer or Burmese a mark is a letter and stays."""
_BURMESE: Final = frozenset("\u1031\u1039\u103a\u103b")
"""Without one of these no word typed with the Zawgyi font is told from Unicode."""
_SARA_AM: Final = ("\u0e4d", "\u0e32")
_THAI_TONES: Final = frozenset("\u0e48\u0e49\u0e4a\u0e4b")


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = text.translate(_GONE)
    if not _BURMESE.isdisjoint(text):
        text = burmese.read(text)
    found: list[str] = []
    after_plain = False
    for sign in unicodedata.normalize("NFKD", text).casefold():
        point = ord(sign)
        if (point in _ACCENTS and after_plain) or point in _ARABIC_MARKS or point in _HEBREW_MARKS or point == 0x0670:
            continue
        after_plain = point < _LAST_ACCENTED
        if sign in _THAI_TONES and found and found[-1] == _SARA_AM[0]:
            found.insert(-1, sign)  # the tone is typed before or after the ring, and looks the same
        else:
            found.append(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign)
    return "".join(found).translate(_ALIKE)
