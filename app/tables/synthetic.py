"""Synthetic rows known by their shape: they are nobody's record, and nobody is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.tables import headings
from app.tables.errors import NobodysRows, NoTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.tables.table import Table

ROWS: Final = "rows"
_PAGES: Final = frozenset({"error report", "counts"})
_NAMES: Final = frozenset(
    {"year", "age_band", "gender", "citizenships", "exploitation_types", "means_of_control", "country", "intake_kind",
     "identified_by"}
)  # fmt: skip
"""The columns that such rows are made of; a test holds them against those that are offered."""
_OURS: Final = _NAMES - {"year", "gender", "country"}
"""Names that a register of somebody else is hardly headed by."""


def must_be_somebodys(table: Table) -> None:
    """Raises NobodysRows."""
    if is_synthetic(table):
        raise NobodysRows


def is_synthetic(table: Table) -> bool:
    """By the pages that stand beside the rows, or by the headings of rows that were taken out of their set."""
    names = {sheet.name for sheet in table.sheets}
    if ROWS in names and not names.isdisjoint(_PAGES):
        return True
    try:
        found = headings.find(table.sheets[0]).names if len(table.sheets) == 1 else ()
    except NoTable:
        return False
    return are_columns(found)


def are_columns(names: Iterable[str]) -> bool:
    """Only columns of such rows, of which one at least is called as nobody else calls it."""
    told = frozenset(names)
    return len(told) > 1 and told <= _NAMES and not told.isdisjoint(_OURS)
