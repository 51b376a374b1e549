"""What an amount was counted in at each moment of its past: the currency that stood beside it then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.forms.catalogue import field_of
from app.forms.field import Number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.lines import Line


def unit_of(kind: str, field: str) -> str:
    """The question that says in what this one is counted; empty for most."""
    asked = field_of(kind, field)
    return asked.unit if isinstance(asked, Number) else ""


def stood_beside(lines: Iterable[Line], unit: str, hlc: int) -> Any:
    """What the question `unit` said at that moment; where it was answered only later, what it said first."""
    told = sorted(
        ((line.hlc, line.body[unit][0]) for line in lines if unit and line.body and unit in line.body),
        key=lambda each: each[0],
    )
    before = [said for at, said in told if at <= hlc]
    return before[-1] if before else next((said for _, said in told), None)
