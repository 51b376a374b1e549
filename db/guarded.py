"""Which records are for supervisors only: said once, for a record that was read and for a question to SQLite.

Notes and files that are marked so, and incidents about the conduct of staff. An incident is open to all only where its
kind is here and known not to be about staff. What is in dispute is for supervisors until one has settled it: otherwise
whoever is accused could open a record by correcting it on another laptop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import object_session

from db.codes.lists import code_list
from db.models import Dispute
from db.types import encode_answer

if TYPE_CHECKING:
    from db.base import Kept

_MARKS: Final = {"case_note": "supervisor_only", "attachment": "supervisor_only", "incident": "incident_kind"}
"""The question of each kind that says whether the record is for supervisors only."""
MAY_BE_GUARDED: Final = frozenset(_MARKS)
_ABOUT_STAFF: Final = "conduct_of_staff"
_OPEN_KINDS: Final = frozenset(code.code for code in code_list("incident_kind").codes) - {_ABOUT_STAFF}


def is_guarded(record: Kept) -> bool:
    mark = _MARKS.get(record.kind)
    if mark is None or record.erased:
        return False
    said = getattr(record, mark)
    open_kind = isinstance(said, str) and said in _OPEN_KINDS
    marked = not open_kind if record.kind == "incident" else said == "yes"
    return marked or (record.ndis > 0 and _is_disputed(record, mark))


def guarded_sql(kind: str, table: str) -> str:
    """An expression over a row of `table`, where records of this kind are kept: 1 for supervisors only, else 0."""
    mark = _MARKS.get(kind)
    if mark is None:
        return "0"
    cell, disputed = f"{table}.{mark}", f"SELECT 1 FROM dispute WHERE record = {table}.id AND field = '{mark}'"  # noqa: S608 - our own names
    if kind == "incident":
        known = ", ".join(f"'{encode_answer(code)}'" for code in sorted(_OPEN_KINDS))
        marked = f"{cell} IS NULL OR {cell} NOT IN ({known})"
    else:
        marked = f"{cell} IS '{encode_answer('yes')}'"
    return f"({marked} OR EXISTS ({disputed}))"


def _is_disputed(record: Kept, field: str) -> bool:
    session = object_session(record)
    asked = select(Dispute.id).where(Dispute.record == record.id, Dispute.field == field)
    return session is not None and session.scalar(asked) is not None
