"""One period of service to one person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class Case(Kept, Base):
    __tablename__ = "case_file"
    __table_args__ = (Index("ix_case_file_open", "case_status", "voided", "subject"),)

    person: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    number: Mapped[str | None] = plain("with_coded_consent", Text, index=True)
    opened_on: Mapped[Any] = answer("with_coded_consent")
    intake_kind: Mapped[Any] = answer("statistics")
    case_status: Mapped[Any] = answer("statistics")
    case_worker: Mapped[Any] = answer("never")
    voided: Mapped[Any] = answer("statistics")
