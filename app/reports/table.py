"""A finished table: one unit, each figure as n of N, what is missing by its reason, caveats that cannot be left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["persons", "cases"]


@dataclass(frozen=True, slots=True)
class Row:
    """`n` of `of`: a share cannot be told without what it is a share of. `label` is for the context Codes."""

    label: str
    n: int
    of: int

    @property
    def share(self) -> float | None:
        """Between 0 and 1; None where nobody answered."""
        return self.n / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Gap:
    """How many have no answer, and why; these are never counted as no. `label` is for the context Codes or Reports."""

    label: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Those who answered and those of each gap are together everyone; rows may overlap where `overlaps` says so.

    `title` and `caveats` are marked in the context Reports; {total} in a caveat is the number of everyone.
    """

    title: str
    unit: Unit
    total: int
    answered: int
    rows: tuple[Row, ...]
    gaps: tuple[Gap, ...]
    overlaps: bool
    caveats: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.answered + sum(gap.n for gap in self.gaps) != self.total:
            raise ValueError("those with an answer and those without are not everyone")
        if any(row.of != self.answered or row.n > row.of for row in self.rows):
            raise ValueError("every figure is a part of those with an answer")
        if not self.caveats:
            raise ValueError("no table goes without its caveats")
        if not self.overlaps and sum(row.n for row in self.rows) != self.answered:
            raise ValueError("rows that do not overlap add up")
