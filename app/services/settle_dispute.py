"""Settle a dispute: a person chooses which value stands, and says why; the choice is an ordinary edit and travels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import disputed, worked_anew
from app.records.consequences import follow
from app.records.correction import work_out
from app.records.errors import ReasonMissing
from app.records.local import house, today
from app.records.origins import Origins

if TYPE_CHECKING:
    from app.desk import Desk


def settle(desk: Desk, dispute: str, choice_index: int, why: str) -> None:
    """`choice_index` counts in the card's values. The others stay on file. Raises DisputeChanged, ReasonMissing."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("settle_dispute", why=why.strip()) as session:
        record = disputed.settle(session, dispute, choice_index)
        if Origins(session).is_own(record):  # at a coordinator's desk a choice is a choice and writes nothing else
            work_out(record, today(desk))
            worked_anew.work_out(session, record, today(desk))
            session.flush()
            follow(session, house(desk), record)
        desk.audit(session, "settle_dispute", kind=record.kind, record=record.id, subject=record.subject)
