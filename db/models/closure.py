"""The end of a case: why, how it stands, how long the record is kept."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Closure(CaseRecord, Kept, Base):
    __tablename__ = "closure"
    __table_args__ = (
        Index("ix_closure_approval", "approved_by", "id"),
        Index("ix_closure_keep", "keep_until", "approved_by"),
    )

    closed_on: Mapped[Any] = answer("with_coded_consent")
    closed_on_month: Mapped[Any] = answer("statistics")
    reason: Mapped[Any] = answer("statistics")
    reason_other: Mapped[Any] = answer("with_coded_consent")
    goals_result: Mapped[Any] = answer("statistics")
    summary: Mapped[Any] = answer("never")
    safety_at_closure: Mapped[Any] = answer("statistics")
    living_after: Mapped[Any] = answer("statistics", "location")
    return_free: Mapped[Any] = answer("statistics")
    person_decided: Mapped[Any] = answer("statistics")
    follow_up_agreed: Mapped[Any] = answer("with_coded_consent")
    approved_by: Mapped[Any] = answer("never")
    approved_on: Mapped[Any] = answer("never")
    keep_until: Mapped[Any] = answer("with_coded_consent")
