"""A case offered to another organisation: to whom, what the person was told, and what became of the offer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import Uid, answer, plain


class Transfer(CaseRecord, Kept, Base):
    """What the other organisation answers it writes into this record; `taken_as` is the case it opened for itself."""

    __tablename__ = "transfer"
    __table_args__ = (
        Index("ix_transfer_approval", "approved_by", "id"),
        Index("ix_transfer_taken_as", "taken_as"),
    )

    asked_on: Mapped[Any] = answer("with_coded_consent")
    offered_to: Mapped[Any] = answer("with_coded_consent")
    transfer_reason: Mapped[Any] = answer("with_coded_consent")
    transfer_reason_other: Mapped[Any] = answer("with_coded_consent")
    told: Mapped[Any] = answer("with_identity_consent", "notes")
    must_know: Mapped[Any] = answer("with_identity_consent", "notes")
    approved_by: Mapped[Any] = answer("never")
    approved_on: Mapped[Any] = answer("with_coded_consent")
    called_back_on: Mapped[Any] = answer("with_coded_consent")
    called_back_why: Mapped[Any] = answer("with_identity_consent", "notes")
    their_answer: Mapped[Any] = answer("with_coded_consent")
    answered_on: Mapped[Any] = answer("with_coded_consent")
    answer_why: Mapped[Any] = answer("with_identity_consent", "notes")
    their_number: Mapped[Any] = answer("with_coded_consent")
    heard: Mapped[Any] = answer("never")
    heard_on: Mapped[Any] = answer("never")
    heard_from: Mapped[Any] = answer("never")
    taken_as: Mapped[bytes | None] = plain("never", Uid)
