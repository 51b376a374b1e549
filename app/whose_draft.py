"""Whose half-typed form it is, as far as the draft says so itself: the vault is not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


_NAMES: Final = ("known_as", "name_own_script", "given_names", "family_names")


def number_of(payload: Mapping[str, Any]) -> str:
    """The number of the case it belongs to; empty where it belongs to none yet, or an older draft does not say."""
    return _text(payload.get("number"))


def name_of(payload: Mapping[str, Any]) -> str:
    """What the person of a new intake is to be called, or else the first of their names that was typed."""
    answers = payload.get("intake")
    told = answers if isinstance(answers, dict) else {}
    return next((name for name in map(_text, map(told.get, _NAMES)) if name), "")


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""
