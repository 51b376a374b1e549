"""What was decided about trafficking: by whom, when, and by which definition."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Determination(CaseRecord, Kept, Base):
    __tablename__ = "determination"
    __table_args__ = (Index("ix_determination_definition_version", "definition_version"),)

    status: Mapped[Any] = answer("statistics", "legal")
    decided_by: Mapped[Any] = answer("statistics", "legal")
    decided_by_other: Mapped[Any] = answer("with_coded_consent", "legal")
    decided_by_name: Mapped[Any] = answer("with_coded_consent", "legal")
    decided_on: Mapped[Any] = answer("with_coded_consent", "legal")
    decided_on_month: Mapped[Any] = answer("statistics", "legal")
    definition_used: Mapped[Any] = answer("statistics", "legal")
    definition_version: Mapped[Any] = answer("with_coded_consent", "legal")
    acts: Mapped[Any] = answer("statistics", "legal")
    means_found: Mapped[Any] = answer("statistics", "legal")
    purpose_found: Mapped[Any] = answer("statistics", "legal")
    basis: Mapped[Any] = answer("statistics", "legal")
