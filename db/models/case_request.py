"""A worker's request that a colleague of this house takes a case: who is asked, why, until when, and the answer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import Uid, answer, plain


class CaseRequest(CaseRecord, Kept, Base):
    """Who does which work is between the people of one house: not even that there was a request goes out."""

    __tablename__ = "case_request"
    __table_args__ = (Index("ix_case_request_answered", "answered_on", "id"),)

    case: Mapped[bytes | None] = plain("never", Uid, index=True)
    form_version: Mapped[Any] = answer("never")
    voided: Mapped[Any] = answer("never")
    asked_of: Mapped[Any] = answer("never")
    asked_why: Mapped[Any] = answer("never")
    must_know: Mapped[Any] = answer("never")
    until: Mapped[Any] = answer("never")
    asked_by: Mapped[Any] = answer("never")
    asked_on: Mapped[Any] = answer("never")
    held_by: Mapped[Any] = answer("never")
    answered: Mapped[Any] = answer("never")
    answered_on: Mapped[Any] = answer("never")
    answered_by: Mapped[Any] = answer("never")
    answered_why: Mapped[Any] = answer("never")
