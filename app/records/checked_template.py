"""A published template read back: every filled cell says something that its column is known to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.checked import Checked, Faults, TableSeen
from app.tables import headings, ready, suggest
from app.tables.answers import WHY
from app.tables.errors import TableError
from app.tables.htcds import Wishes
from app.tables.rows import judge

if TYPE_CHECKING:
    from datetime import date

    from app.tables.ready import Ready
    from app.tables.table import Sheet, Table

KIND = "template"


def check(table: Table, today: date) -> Checked | None:
    """None where no sheet is a template of HTCDS."""
    known = [(sheet, found) for sheet in table.sheets if (found := _known(sheet)) is not None]
    if not known:
        return None
    faults = Faults()
    seen = tuple(_sheet(sheet, found, today, faults) for sheet, found in known)
    return Checked(KIND, known[0][1].name, seen, tuple(faults.told), faults.more)


def _known(sheet: Sheet) -> Ready | None:
    try:
        found = ready.recognise(sheet)
    except TableError:
        return None
    return found if found is not None and found.name == ready.HTCDS else None


def _sheet(sheet: Sheet, known: Ready, today: date, faults: Faults) -> TableSeen:
    rows = list(headings.rows(sheet, known.headed))
    mapping, _ = known.mapping(suggest.look([row for _, row in rows], known.headed.names), Wishes())
    for number, row in rows:
        for fault in judge(mapping, row, today).faults:
            if fault.why in WHY:
                faults.add(sheet.name, number, fault.column, "not_said_so")
    return TableSeen(sheet.name, len(rows), len(known.headed.names))
