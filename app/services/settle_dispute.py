"""Settle a dispute: a person chooses which value stands, and says why; the choice is an ordinary edit and travels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import disputed
from app.records.errors import ReasonMissing

if TYPE_CHECKING:
    from app.desk import Desk


def settle(desk: Desk, dispute: str, choice_index: int, why: str) -> None:
    """`choice_index` counts in the card's values. The others stay on file. Raises DisputeChanged, ReasonMissing."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("settle_dispute", why=why.strip()) as session:
        record = disputed.settle(session, dispute, choice_index)
        desk.audit(session, "settle_dispute", kind=record.kind, record=record.id, subject=record.subject)
