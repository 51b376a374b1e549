"""One purpose and one recipient: what was explained, what was decided, when it was taken back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class Consent(Kept, Base):
    __tablename__ = "consent"
    __table_args__ = (
        Index("ix_consent_review", "withdrawn_on", "review_on", "subject"),
        Index("ix_consent_valid_until", "withdrawn_on", "valid_until"),
        Index("ix_consent_recipient", "recipient"),
        Index("ix_consent_given_by", "withdrawn_on", "given_by", "subject"),
    )

    person: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    limits_explained: Mapped[Any] = answer("never")
    consent_purpose: Mapped[Any] = answer("statistics")
    recipient_kind: Mapped[Any] = answer("statistics")
    recipient_kind_other: Mapped[Any] = answer("with_coded_consent")
    recipient: Mapped[Any] = answer("never")
    share_level: Mapped[Any] = answer("statistics")
    points_explained: Mapped[Any] = answer("with_coded_consent")
    points_reason: Mapped[Any] = answer("never")
    explained_in: Mapped[Any] = answer("with_coded_consent")
    interpreter_kind: Mapped[Any] = answer("never")
    said_back: Mapped[Any] = answer("with_coded_consent")
    consent_status: Mapped[Any] = answer("statistics")
    given_on: Mapped[Any] = answer("with_coded_consent")
    given_by: Mapped[Any] = answer("with_coded_consent")
    guardian_absent_why: Mapped[Any] = answer("never")
    guardian_name: Mapped[Any] = answer("never")
    guardian_safe: Mapped[Any] = answer("never")
    witness: Mapped[Any] = answer("never")
    signed_sheet: Mapped[Any] = answer("never")
    child_assent: Mapped[Any] = answer("with_coded_consent")
    withheld_groups: Mapped[Any] = answer("never")
    withheld_from: Mapped[Any] = answer("never")
    form_version: Mapped[Any] = answer("with_coded_consent")
    valid_until: Mapped[Any] = answer("with_coded_consent")
    emergency_reason: Mapped[Any] = answer("never")
    review_on: Mapped[Any] = answer("never")
    withdrawn_on: Mapped[Any] = answer("with_coded_consent")
    withdrawal_wish: Mapped[Any] = answer("statistics")
    voided: Mapped[Any] = answer("statistics")
