"""Telephone numbers as digits, so that one is found however it was spaced and with or without its country code."""

from __future__ import annotations

import re
from typing import Final

from db.folding import fold

LEAST: Final = 6
SHORTEST: Final = 3
"""So many last digits are looked for as such."""
_FIGURE: Final = re.compile(r"\d")
_LOOKS_LIKE: Final = re.compile(r"[+(]?\d[\d\s().\-/]{4,}\d")
_ONLY: Final = re.compile(r"[+\d\s().\-/]+")
_SEVERAL: Final = re.compile(r"\s*[\n/]\s*")
"""Stands between two numbers; inside one, too, now and then."""
_DASHES: Final = dict.fromkeys(range(0x2010, 0x2015), "-") | {0x2212: "-"}
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
    found: dict[str, None] = {}
    for match in _LOOKS_LIKE.finditer(_plain(text)):
        for each in dict.fromkeys((match.group(), *_SEVERAL.split(match.group()))):
            whole, national = _parts(each)
            if len(whole) >= LEAST:
                found.update(dict.fromkeys((whole, national)))
    return list(found)


def asked(text: str) -> list[str]:
    """What may be looked for inside the digits that were kept; empty where the text is no telephone number."""
    plain = _plain(text).strip()
    if not _ONLY.fullmatch(plain):
        return []
    whole, national = _parts(plain)
    if len(national) < LEAST:
        return []
    wanted = dict.fromkeys((national,))
    if whole == national and len(whole) >= 10:  # perhaps a country code without its plus
        wanted[_without_code(whole)] = None
    return [each for each in wanted if len(each) >= LEAST]


def ending(text: str) -> str:
    """The last digits of a number, where too few were typed to be a whole one; empty where they are none."""
    plain = _plain(text).strip()
    digits = re.sub(r"\D", "", plain)
    return digits if len(digits) >= SHORTEST and _ONLY.fullmatch(plain) and not asked(text) else ""


def looked_for(text: str) -> list[str]:
    """What may stand in a record where somebody typed a number or its end: any of these is enough."""
    last = ending(text)
    return asked(text) or (list(dict.fromkeys((last, fold(text).strip()))) if last else [])


def _plain(text: str) -> str:
    return fold(text if text.isascii() else text.translate(_DASHES))


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
