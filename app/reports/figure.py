"""A finished figure: one unit, every number as n of N, what is missing by its reason, and its caveats."""

from __future__ import annotations

from dataclasses import dataclass

from app.reports.bare import UNITS, Bare, Count, Dimension, Gap, Group, Hidden, Row, Unit
from app.reports.caveat import Caveat
from app.reports.caveats import fault

__all__ = ["UNITS", "Bare", "Caveat", "Count", "Dimension", "Figure", "Gap", "Group", "Hidden", "Row", "Unit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Bare):
    """Cannot be made without every sentence that belongs to its numbers (app/reports/caveats)."""

    caveats: tuple[Caveat, ...] = ()

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError("a figure counts one kind of thing")
        for group in (self.whole, *self.groups):
            _judge(group, more=self.unit == "nights")
        wrong = fault(self, self.caveats)
        if wrong:
            raise ValueError(wrong)


def _judge(group: Group, *, more: bool) -> None:
    """`more`: a house may be fuller than it has beds."""
    for row in () if more else group.rows:
        if row.of is not None and not row.n.hidden and not row.of.hidden and (row.n.n or 0) > (row.of.n or 0):
            raise ValueError("a part is larger than what it is a part of")
    counts = [group.total, group.answered, *(gap.n for gap in group.gaps)]
    if any(count.hidden for count in counts):
        return
    total, answered, *gaps = (count.n or 0 for count in counts)
    if answered + sum(gaps) != total:
        raise ValueError("those with an answer and those without are not everyone")
