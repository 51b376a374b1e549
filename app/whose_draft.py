"""Whose half-typed form it is, as far as the draft says so itself: the vault is not asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def number_of(payload: Mapping[str, Any]) -> str:
    """The number of the case it belongs to; empty where it belongs to none yet, or an older draft does not say."""
    return _text(payload.get("number"))


def name_of(payload: Mapping[str, Any]) -> str:
    """What the person of a new intake is to be called, as far as that was typed."""
    answers = payload.get("intake")
    return _text(answers.get("known_as")) if isinstance(answers, dict) else ""


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""
