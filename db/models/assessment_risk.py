"""How safe the person was on one day, and what will keep her safe."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class AssessmentRisk(CaseRecord, Kept, Base):
    __tablename__ = "assessment_risk"
    __table_args__ = (
        Index("ix_assessment_risk_review", "review_on", "subject", "assessed_on", "voided"),
        Index("ix_assessment_risk_newest", "subject", "assessed_on", "voided"),
        Index("ix_assessment_risk_approval", "approved_by", "id", "subject"),
        Index("ix_assessment_risk_level", "overall_risk", "subject", "assessed_on", "voided"),
    )

    assessed_on: Mapped[Any] = answer("with_coded_consent")
    assessed_on_month: Mapped[Any] = answer("statistics")
    individual_risks: Mapped[Any] = answer("with_coded_consent", "health")
    household_risks: Mapped[Any] = answer("with_coded_consent")
    community_risks: Mapped[Any] = answer("with_coded_consent")
    risk_from_others: Mapped[Any] = answer("with_coded_consent")
    risk_to_self: Mapped[Any] = answer("never")
    overall_risk: Mapped[Any] = answer("with_coded_consent")
    safety_plan: Mapped[Any] = answer("never")
    review_on: Mapped[Any] = answer("never")
    approved_by: Mapped[Any] = answer("never")
    approved_on: Mapped[Any] = answer("never")
