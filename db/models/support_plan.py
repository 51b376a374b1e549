"""What should be different at the end, agreed with the person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class SupportPlan(CaseRecord, Kept, Base):
    __tablename__ = "support_plan"
    __table_args__ = (
        Index("ix_support_plan_review", "ended_on", "review_on"),
        Index("ix_support_plan_approval", "approved_by", "id"),
    )

    plan_types: Mapped[Any] = answer("statistics")
    objectives: Mapped[Any] = answer("never")
    agreed_on: Mapped[Any] = answer("with_coded_consent")
    agreed_on_month: Mapped[Any] = answer("statistics")
    approved_by: Mapped[Any] = answer("never")
    approved_on: Mapped[Any] = answer("never")
    review_on: Mapped[Any] = answer("with_coded_consent")
    planned_end_on: Mapped[Any] = answer("with_coded_consent")
    ended_on: Mapped[Any] = answer("with_coded_consent")
    ended_on_month: Mapped[Any] = answer("statistics")
