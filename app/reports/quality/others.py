"""“Other”, chosen so often that a code of its own would say more."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reports.told import codes_in, is_gap

if TYPE_CHECKING:
    from app.reports.ledger import Ledger

LEAST: Final = 5
SHARE: Final = 0.1
OTHERS: Final = frozenset({"other", "Other"})
"""Ours, and as HTCDS spells it."""


@dataclass(frozen=True, slots=True)
class Others:
    """Of `answered` records `other` chose it. `often`: at least five, and at least a tenth."""

    house: str
    kind: str
    field: str
    other: int
    answered: int

    @property
    def often(self) -> bool:
        return self.other >= LEAST and self.other >= SHARE * self.answered


def others(book: Ledger, fields: tuple[tuple[str, str], ...]) -> list[Others]:
    """`fields` are the questions whose list has an “other” (kind, field)."""
    found = []
    for kind, name in fields:
        houses = book.words(kind, "@org")
        chose = book.words(kind, name, _chose)
        counted = Counter((houses[slot], chose[slot]) for slot in book.standing(kind) if chose[slot])
        for house in {each for each, _ in counted}:
            other, more = counted[house, "other"], counted[house, "said"]
            found.append(Others(house, kind, name, other, other + more))
    return found


def _chose(word: str) -> str:
    return "" if is_gap(word) else "said" if OTHERS.isdisjoint(codes_in(word)) else "other"
