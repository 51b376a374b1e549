"""Write the rows of an import that wait to a file of their own, to be mended in a spreadsheet; readable by anybody."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from app.i18n import english
from app.records import asked_file
from app.standards.cells import harmless
from app.tables.mapping import MappingFile
from db.models import Erased, ImportRow, ImportRun

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
        asked = _asked(session.get(ImportRun, run))
        desk.audit(session, "import_table", outcome=f"{len(lines)} rows written to a file")
    names = list(dict.fromkeys([*_ABOUT, *asked, *(name for line in lines for name in line)]))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_harmless, names))
    writer.writerows([_harmless(line.get(name, "")) for name in names] for line in lines)
    asked_file.write(desk, target, out.getvalue().encode("utf-8-sig"))
    return len(lines)


def _asked(run: ImportRun | None) -> list[str]:
    """Every column that the mapping names, filled here or not: by that mapping the mended file comes in again."""
    if run is None:
        return []
    mapping = msgspec.convert(run.mapping, MappingFile)
    named = (mapping.key, mapping.person, mapping.count, mapping.consent_column, *mapping.column)
    return [name for name in named if name]


def _line(row: ImportRow, translate: Translate) -> dict[str, str]:
    """Without the word that has no meaning: it stands in its own column, and nowhere twice."""
    why = "; ".join(
        f"{fault['column']}: {translate('Findings', fault['words'])}".removeprefix(": ") for fault in row.faults or ()
    )
    return {"row": str(row.number), "state": row.state, "why": why, **dict(row.cells or ()), **(row.mended or {})}


def _harmless(text: str) -> str:
    """A spreadsheet must not take a name for a formula; a telephone number stays one."""
    return text if _NUMBER.fullmatch(text) else harmless(text)
