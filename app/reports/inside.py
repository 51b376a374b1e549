"""What of some wishes never leaves the house: figures of how it works, and pairs of which one betrays the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.indicators import indicators
from app.reports.sets import APART

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.reports.make import Wish


def for_inside(wishes: Iterable[Wish]) -> tuple[str, ...]:
    """Their codes, each once."""
    known = indicators()
    asked = dict.fromkeys(wish.indicator for wish in wishes)
    return tuple(code for code in asked if code in known and known[code].inside)


def not_together(wishes: Iterable[Wish]) -> tuple[str, str] | None:
    """Two of them that a release refuses whole."""
    asked = {wish.indicator for wish in wishes}
    return next((pair for pair in APART if set(pair) <= asked), None)
