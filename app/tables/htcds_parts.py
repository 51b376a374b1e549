"""The tables of HTCDS, and of its set for Salesforce, that say more of a case: events, perpetrators, plans, referrals.

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

SOURCE: Final = {"htcds": "HTCDS 2.0", "salesforce": "HTCDS for Salesforce"}
"""What the table of cases is known as, to whose rows these belong."""
_ADDING: Final = frozenset({"episode", "perpetrator", "support_plan", "referral"})


def recognise(names: Iterable[str]) -> Layout | None:
    """By its headings, as we write them."""
    told = frozenset(names)
    return next((each for each in parts() if told.issuperset(column.column for column in each.columns)), None)


def parts() -> tuple[Layout, ...]:
    return tuple(each for name in SOURCE for each in layout.layouts(name) if each.rows in _ADDING)


def mapping(table: Layout, wishes: Wishes) -> tuple[MappingFile, tuple[LeftOut, ...]]:
    """What becomes of every column; nothing of referrals while nobody says whether they were agreed to."""
    made = MappingFile(column={}, name=SOURCE[table.standard], otherwise=NOT_COLLECTED_THEN)
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
