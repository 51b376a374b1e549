"""Void a record of case work that was made by mistake: it leaves lists and figures, and stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.catalogue import is_casework
from app.records import approving, asking, case_records
from app.records.consequences import follow
from app.records.errors import AlreadyVoided, NoSuchRecord, ReasonMissing
from app.records.guarding import must_be_seen
from app.records.local import house, record_id

if TYPE_CHECKING:
    from app.desk import Desk

OWN: Final = "sheet"
"""A filled questionnaire of the organisation's own: it is void as a whole, with all its answers."""


def void_record(desk: Desk, kind: str, record: str, why: str) -> None:
    """The reason goes into the history, never into the column that travels for statistics."""
    if not why.strip():
        raise ReasonMissing
    if not is_casework(kind) and kind != OWN:
        raise NoSuchRecord
    must_be_seen(desk, kind, record)
    with desk.write("void_record", why=why.strip()) as session:
        kept, _ = case_records.of_record(session, kind, record_id(record))
        if kept.voided is not None:  # type: ignore[attr-defined]
            raise AlreadyVoided
        approving.before_voiding(kept)
        asking.before_change(session, house(desk), kept, ())
        kept.voided = "yes"  # type: ignore[attr-defined]
        session.flush()
        follow(session, house(desk), kept)
        desk.audit(session, "void_record", kind=kind, record=kept.id, subject=kept.subject)
