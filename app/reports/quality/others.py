"""“Other”, chosen so often that a code of its own would say more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.coded import counted
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
        slots = vectors.places(book.kept(kind))
        chose = book.coded(kind, name).changed(_chose).where(slots)
        many_of = counted([book.coded(kind, "@org").where(slots), chose.merged()])
        for house in sorted({each for each, said in many_of if said}):
            other, more = many_of[house, "other"], many_of[house, "said"]
            found.append(Others(house, kind, name, other, other + more))
    return found


def _chose(word: str) -> str:
    return "" if is_gap(word) else "said" if OTHERS.isdisjoint(codes_in(word)) else "other"
