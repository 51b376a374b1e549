"""The currencies of ISO 4217 by their names in the worker's language, from Babel's CLDR data."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from babel.core import get_global

from app.forms.places import Place, locale_of

_NO_MONEY: Final = frozenset({"XTS", "XXX"})
"""Codes for tests and for no currency at all."""


def is_currency(code: str) -> bool:
    """One that is gone counts too: an old claim keeps its own."""
    return code in get_global("all_currencies") and code not in _NO_MONEY


def currency_name(code: str, locale: str = "en") -> str:
    """With its code, by which it is known on paper; what is none is shown as it was written."""
    name = locale_of(locale).currencies.get(code) or locale_of("en").currencies.get(code)
    return f"{name} ({code})" if name and is_currency(code) else code


@cache
def currencies(locale: str = "en") -> tuple[Place, ...]:
    """Those that people pay with today, in the order a person of that language looks for them."""
    tender = {
        code
        for told in get_global("territory_currencies").values()
        for code, _since, until, is_tender in told
        if until is None and is_tender and is_currency(code)
    }
    found = [Place(code, currency_name(code, locale)) for code in tender]
    return tuple(sorted(found, key=lambda each: unicodedata.normalize("NFKD", each.name).casefold()))
