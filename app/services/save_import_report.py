"""Write the rows of an import that wait to a file of their own, to be mended in a spreadsheet; readable by anybody."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import english
from app.records import asked_file
from app.standards.cells import harmless
from db.models import Erased, ImportRow

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from app.i18n import Translate

_WAITING: Final = ("aside", "changed", "part")
_NUMBER: Final = re.compile(r"[+-]?[0-9][0-9.]*")
_ABOUT: Final = ("row", "state", "why")


def save(desk: Desk, run: int, path: Path | str, translate: Translate = english) -> int:
    """How many rows were written. It is in clear, so the caller has warned whoever asked for it."""
    desk.gate("import_table")
    target = asked_file.place(desk, path)
    with desk.write("import_table") as session:
        gone = set(session.scalars(select(Erased.subject)))
        found = [
            each
            for each in session.scalars(
                select(ImportRow).where(ImportRow.run == run, ImportRow.state.in_(_WAITING)).order_by(ImportRow.number)
            )
            if each.subject not in gone
        ]
        lines = [_line(each, translate) for each in found]
        desk.audit(session, "import_table", outcome=f"{len(lines)} rows written to a file")
    names = list(dict.fromkeys([*_ABOUT, *(name for line in lines for name in line)]))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_harmless, names))
    writer.writerows([_harmless(line.get(name, "")) for name in names] for line in lines)
    asked_file.write(desk, target, out.getvalue().encode("utf-8-sig"))
    return len(lines)


def _line(row: ImportRow, translate: Translate) -> dict[str, str]:
    why = "; ".join(
        f"{fault['column']}: {translate('Findings', fault['words'])}".removeprefix(": ") for fault in row.faults or ()
    )
    return {"row": str(row.number), "state": row.state, "why": why, **dict(row.cells or ()), **(row.mended or {})}


def _harmless(text: str) -> str:
    """A spreadsheet must not take a name for a formula; a telephone number stays one."""
    return text if _NUMBER.fullmatch(text) else harmless(text)
