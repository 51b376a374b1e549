"""Telephone numbers as digits, so that one is found however it was spaced and with or without its country code."""

from __future__ import annotations

import re
from typing import Final

from db.folding import fold

LEAST: Final = 6
_FIGURE: Final = re.compile(r"\d")
_LOOKS_LIKE: Final = re.compile(r"[+(]?\d[\d\s().\-/]{4,}\d")
_ONLY: Final = re.compile(r"[+\d\s().\-/]+")
_TWO: Final = frozenset(
    [
        "20",
        "27",
        "30",
        "31",
        "32",
        "33",
        "34",
        "36",
        "39",
        "40",
        "41",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "51",
        "52",
        "53",
        "54",
        "55",
        "56",
        "57",
        "58",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "81",
        "82",
        "84",
        "86",
        "90",
        "91",
        "92",
        "93",
        "94",
        "95",
        "98",
    ]
)
"""Country codes of two digits (ITU-T E.164); 1 and 7 have one, all others three."""


def kept(text: str) -> list[str]:
    """Every number in a text, digits only: as it was written and, where that can be told, without its country code."""
    if not _FIGURE.search(text):
        return []
    folded = fold(text)
    found: dict[str, None] = {}
    for match in _LOOKS_LIKE.finditer(folded):
        whole, national = _parts(match.group())
        if len(whole) >= LEAST:
            found.update(dict.fromkeys((whole, national)))
    return list(found)


def asked(text: str) -> list[str]:
    """What may be looked for inside the digits that were kept; empty where the text is no telephone number."""
    folded = fold(text).strip()
    if not _ONLY.fullmatch(folded):
        return []
    whole, national = _parts(folded)
    if len(national) < LEAST:
        return []
    wanted = dict.fromkeys((national,))
    if whole == national and len(whole) >= 10:  # perhaps a country code without its plus
        wanted[_without_code(whole)] = None
    return [each for each in wanted if len(each) >= LEAST]


def _parts(text: str) -> tuple[str, str]:
    """All digits, and those that are dialled inside the country, without the nought in front."""
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    abroad = text.lstrip("( ").startswith("+") or digits.startswith("00")
    digits = digits.removeprefix("00") if not text.lstrip("( ").startswith("+") else digits
    national = _without_code(digits) if abroad else digits
    return digits, national.lstrip("0")


def _without_code(digits: str) -> str:
    length = 1 if digits[:1] in {"1", "7"} else 2 if digits[:2] in _TWO else 3
    return digits[length:].lstrip("0")
