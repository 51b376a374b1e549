"""Telephone numbers in rows of tables that were brought in are found with the notes; nothing else of a row is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import event
from sqlalchemy.orm import Session

from db import telephone
from db.bound import blob
from db.guarded import MAY_BE_GUARDED
from db.models import ImportRow
from db.search.raw import among, chunks, every, marks
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

KIND: Final = "import_row"
END: Final = "\n"
"""Behind every number, so that its last digits are told from those in its middle."""
_DAY: Final = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d")
_TOUCHED: Final = "import_rows"
_KEEP: Final = (
    "INSERT INTO note_find (record, kind, subject, case_id, guarded, day, folded) VALUES (?, ?, ?, ?, ?, '', ?)"
)
_ROWS: Final = (
    "SELECT r.id, r.subject, r.case_id, r.cells, r.kinds, r.mended, r.run FROM import_row r"
    " WHERE r.state IN ('imported', 'part', 'corrected', 'changed') AND r.cells IS NOT NULL AND r.subject IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM erased e WHERE e.subject = r.subject) AND r.id IN "
)
"""Rows about somebody who is here: what was set aside may be about somebody else."""


@event.listens_for(Session, "after_flush")
def _touch(session: Session, _context: object) -> None:
    """No journal tells of these rows."""
    for record in (*session.new, *session.dirty):
        if isinstance(record, ImportRow):
            session.info.setdefault(_TOUCHED, set()).add(record.id)


def keep_up(session: Session, raw: Any) -> None:
    """The rows that this unit of work changed, and those of whoever was erased or came back in it."""
    pen = session.info["pen"]
    ids = set(session.info.pop(_TOUCHED, ()))
    for some in chunks([*pen.erased, *pen.raised]):
        ids.update(row[0] for row in among(raw, "SELECT id FROM import_row WHERE subject IN ", some))
    if ids:
        keep(raw, sorted(ids))


def refill(raw: Any) -> None:
    for some in chunks(every(raw, "import_row", where="subject IS NOT NULL")):
        keep(raw, some)


def keep(raw: Any, ids: Sequence[int]) -> None:
    """As these rows stand now: one row of numbers that everybody may find, and one for supervisors."""
    mappings: dict[int, Mapping[str, Any]] = {}
    for at in range(0, len(ids), 500):
        some = ids[at : at + 500]
        raw.executemany(
            "DELETE FROM note_find WHERE record = ?", [(_name(each, guarded),) for each in some for guarded in (0, 1)]
        )
        made = []
        for row, subject, case, cells, kinds, mended, run in raw.execute(_ROWS + marks(len(some)), some).fetchall():
            closed = _closed(_mapping(raw, run, mappings))
            said = {**dict(_decoded(cells) or ()), **(_decoded(mended) or {})}
            days = {heading for heading, kind in (_decoded(kinds) or {}).items() if kind == "date"}
            for guarded in (0, 1):
                numbers = _numbers(
                    said[each] for each in said if each not in days and (each in closed) == bool(guarded)
                )
                if numbers:
                    within = None if case is None else blob(case)
                    made.append((_name(row, guarded), KIND, blob(subject), within, guarded, numbers))
        raw.executemany(_KEEP, made)


def _name(row: int, guarded: int) -> bytearray:
    """Where a record has its id: those are made of the time, and never begin with so many noughts."""
    return blob((row * 2 + guarded).to_bytes(16))


def _numbers(cells: Iterable[Any]) -> str:
    found: dict[str, None] = {}
    for cell in cells:
        found.update(dict.fromkeys(telephone.kept(_DAY.sub(" ; ", cell)) if isinstance(cell, str) else ()))
    return "".join(number + END for number in found)


def _mapping(raw: Any, run: int, known: dict[int, Mapping[str, Any]]) -> Mapping[str, Any]:
    if run not in known:
        row = raw.execute("SELECT mapping FROM import_run WHERE id = ?", (run,)).fetchone()
        found = None if row is None else decode_answer(row[0])
        known[run] = found if isinstance(found, dict) else {}
    return known[run]


def _closed(mapping: Mapping[str, Any]) -> Collection[str]:
    """The columns that became a record of which some are for supervisors only."""
    parts = mapping.get("record") or {}
    kinds = {tag: part.get("kind", "") for tag, part in parts.items() if isinstance(part, dict)}
    return {
        heading
        for heading, column in (mapping.get("column") or {}).items()
        if isinstance(column, dict) and kinds.get(column.get("record")) in MAY_BE_GUARDED
    }


def _decoded(cell: Any) -> Any:
    return None if cell is None else decode_answer(cell)
