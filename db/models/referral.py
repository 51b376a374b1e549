"""The person sent on to another organisation, and what came of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Referral(CaseRecord, Kept, Base):
    __tablename__ = "referral"
    __table_args__ = (
        Index("ix_referral_referred_to", "referred_to"),
        Index("ix_referral_waiting", "referred_on", "result"),
    )

    referred_on: Mapped[Any] = answer("with_coded_consent")
    referred_on_month: Mapped[Any] = answer("statistics")
    referred_to: Mapped[Any] = answer("with_coded_consent")
    referred_to_worker: Mapped[Any] = answer("never")
    referral_reason: Mapped[Any] = answer("with_coded_consent")
    referral_reason_other: Mapped[Any] = answer("with_coded_consent")
    service_wanted: Mapped[Any] = answer("statistics")
    service_wanted_other: Mapped[Any] = answer("with_coded_consent")
    agreed: Mapped[Any] = answer("with_coded_consent")
    details: Mapped[Any] = answer("with_identity_consent", "notes")
    override_why: Mapped[Any] = answer("never")
    result: Mapped[Any] = answer("statistics")
    result_on: Mapped[Any] = answer("with_coded_consent")
    result_on_month: Mapped[Any] = answer("statistics")
    outcome: Mapped[Any] = answer("never")
