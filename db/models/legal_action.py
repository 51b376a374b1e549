"""A step of the law: what it is about and where it stands."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class LegalAction(CaseRecord, Kept, Base):
    __tablename__ = "legal_action"
    __table_args__ = (Index("ix_legal_action_next", "next_date_on", "state"),)

    legal_kind: Mapped[Any] = answer("statistics", "legal")
    legal_kind_other: Mapped[Any] = answer("with_coded_consent", "legal")
    person_role: Mapped[Any] = answer("statistics", "legal")
    wants_it: Mapped[Any] = answer("with_coded_consent", "legal")
    opened_on: Mapped[Any] = answer("with_coded_consent", "legal")
    opened_on_month: Mapped[Any] = answer("statistics", "legal")
    state: Mapped[Any] = answer("statistics", "legal")
    result_on: Mapped[Any] = answer("with_coded_consent", "legal")
    result_on_month: Mapped[Any] = answer("statistics", "legal")
    currency: Mapped[Any] = answer("with_identity_consent", "legal")
    amount_claimed: Mapped[Any] = answer("with_identity_consent", "legal")
    amount_awarded: Mapped[Any] = answer("with_identity_consent", "legal")
    amount_paid: Mapped[Any] = answer("statistics", "legal")
    file_number: Mapped[Any] = answer("with_identity_consent", "legal")
    next_date_on: Mapped[Any] = answer("never", "legal")
    details: Mapped[Any] = answer("never", "legal")
