"""The names of countries (ISO 3166) and languages (ISO 639) in the worker's language, from Babel's CLDR data."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from babel import Locale, UnknownLocaleError

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_COUNTRIES: Final = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
"""Two-letter codes CLDR knows that ISO 3166 does not; Kosovo's XK is in common use and stays."""
_NOT_LANGUAGES: Final = frozenset({"und", "mul", "zxx"})
_LETTERS: Final = 3
_ALPHA2: Final = 2

Kind = Literal["country", "language"]


@dataclass(frozen=True, slots=True)
class Place:
    """A country or a language, for a list that can be searched."""

    code: str
    name: str


def is_country(code: str) -> bool:
    return code in _names("country", "en")


def is_language(code: str) -> bool:
    return code in _names("language", "en")


def country_name(code: str, locale: str = "en") -> str:
    """A code that nobody knows is shown as itself."""
    return _names("country", locale).get(code) or _names("country", "en").get(code, code)


def language_name(code: str, locale: str = "en") -> str:
    return _names("language", locale).get(code) or _names("language", "en").get(code, code)


@cache
def countries(locale: str = "en") -> tuple[Place, ...]:
    """Every country, in the order a person of that language looks for it."""
    return _sorted([Place(code, country_name(code, locale)) for code in _names("country", "en")])


@cache
def languages(locale: str = "en") -> tuple[Place, ...]:
    return _sorted([Place(code, language_name(code, locale)) for code in _names("language", "en")])


@cache
def _names(kind: Kind, locale: str) -> Mapping[str, str]:
    names = locale_of(locale)
    if kind == "country":
        return {
            code: name
            for code, name in names.territories.items()
            if len(code) == _ALPHA2 and code.isalpha() and code not in _NOT_COUNTRIES
        }
    return {
        code: name for code, name in names.languages.items() if len(code) <= _LETTERS and code not in _NOT_LANGUAGES
    }


def locale_of(name: str) -> Locale:
    """A language CLDR does not know, as the one that tests the translations, falls back to English."""
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def _sorted(places: list[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: unicodedata.normalize("NFKD", place.name).casefold()))
