"""The tables of HTCDS that say more of a case: events, perpetrators, plans, referrals, each row for a case by its key.

Such a row makes nobody. It adds to the case that a row of the table of cases made, from whatever file that came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.standards import layout
from app.tables import htcds
from app.tables.mapping import Column, MappingFile, Part
from db.missing import NOT_COLLECTED_THEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.standards.layout import Layout
    from app.tables.htcds import LeftOut, Wishes

SOURCE: Final = "HTCDS 2.0"
_CASES: Final = "cases"


def recognise(names: Iterable[str]) -> Layout | None:
    """By its headings, as we write them."""
    told = frozenset(names)
    return next((each for each in parts() if told.issuperset(column.column for column in each.columns)), None)


def parts() -> tuple[Layout, ...]:
    return tuple(each for each in layout.layouts("htcds") if each.table != _CASES)


def mapping(table: Layout, wishes: Wishes) -> tuple[MappingFile, tuple[LeftOut, ...]]:
    """What becomes of every column; nothing of referrals while nobody says whether they were agreed to."""
    made = MappingFile(column={}, name=SOURCE, otherwise=NOT_COLLECTED_THEN)
    left: list[LeftOut] = []
    for column in table.columns:
        if column.kind == "key":
            made.case, made.key = (column.column, made.key) if column.codes == "case" else (made.case, column.column)
            continue
        if table.rows == "referral" and not wishes.referrals_agreed:
            left.append(htcds.LeftOut(column.column, htcds.NOT_AGREED))
            continue
        made.record[table.rows] = Part(table.rows, _constant(table.rows, wishes))
        made.column[column.column] = Column(column.questions[0], record=table.rows)
    return made, tuple(left)


def _constant(kind: str, wishes: Wishes) -> dict[str, object]:
    return {"agreed": wishes.referrals_agreed} if kind == "referral" else {}
