"""Says marked words in a chosen language without the window: reads the catalogues that Qt's tools compile."""

from __future__ import annotations

import os
import struct
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import settings
from app.i18n import english

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.i18n import Translate

FOLDER: Final = Path(__file__).resolve().parents[1] / "translations"
SPOKEN: Final = ("en", "ar", "km")
_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES: Final = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_SKIPPED: Final = 5
"""A tag of old catalogues, with four bytes that say nothing here."""
_NOTHING: Final = 0xFFFFFFFF


def chosen(wanted: str = "") -> str:
    """What was asked for, else what the window speaks, else the system's; English where we have none of them."""
    names = (
        wanted,
        settings.load().language,
        *(os.environ.get(each, "") for each in ("LC_ALL", "LC_MESSAGES", "LANG")),
    )
    told = next((name for name in names if name), "")
    short = told.replace("-", "_").partition("_")[0].partition(".")[0].casefold()
    return short if short in SPOKEN else "en"


def speaker(language: str) -> Translate:
    """What the catalogue lacks is said in English, and so is everything where there is no catalogue."""
    if language == "en":
        return english
    said = _catalogue(language)
    return lambda context, text: (said.get((context, text)) or text) if text else ""


@cache
def _catalogue(language: str) -> Mapping[tuple[str, str], str]:
    try:
        return _read((FOLDER / f"havenbook_{language}.qm").read_bytes())
    except (OSError, ValueError, struct.error):
        return {}


def _read(data: bytes) -> dict[tuple[str, str], str]:
    """Sections of a tag, a length and bytes; one of them holds the messages. ValueError for another file."""
    if not data.startswith(_MAGIC):
        raise ValueError("no catalogue")
    at = len(_MAGIC)
    while at < len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        at += struct.calcsize(">BI")
        if tag == _MESSAGES:
            return _messages(data[at : at + length])
        at += length
    return {}


def _messages(data: bytes) -> dict[tuple[str, str], str]:
    """By context and source; of a plural the first form. What has a comment has a meaning of its own: left out."""
    found: dict[tuple[str, str], str] = {}
    told: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        tag = data[at]
        at += 1
        if tag == _END:
            if not told.get(_COMMENT):
                key = (told.get(_CONTEXT, b"").decode(), told.get(_SOURCE, b"").decode())
                found[key] = told.get(_TRANSLATION, b"").decode("utf-16-be")
            told = {}
            continue
        (length,) = struct.unpack_from(">I", data, at)
        at += 4
        if tag != _SKIPPED and length != _NOTHING:
            told.setdefault(tag, data[at : at + length])
            at += length
    return found
