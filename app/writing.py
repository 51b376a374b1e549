"""How the words of a file were written down as bytes: judged by the bytes alone, and certain or not told."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_PLAIN: Final = frozenset("\t\n\r\f")
_WESTERN: Final = "cp1252"  # Latin-1 as Windows writes it


def writing_of(data: bytes) -> str:
    """The codec of the text that begins so, perhaps cut in the middle of a letter; empty for what only a machine reads.

    Old letters of Europe have no mark of their own: they are believed where three of four signs are plain ASCII.
    """
    named = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8-sig")
    if _reads(data, named):
        return named
    mostly = sum(byte < 0x80 for byte in data) * 4 >= len(data) * 3
    return _WESTERN if mostly and _reads(data, _WESTERN) else ""


def _reads(data: bytes, name: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(name)().decode(data)
    except UnicodeDecodeError:
        return False
    return bool(text) and all(letter in _PLAIN or letter >= " " for letter in text)
