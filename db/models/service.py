"""Help that was given on a day."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Service(CaseRecord, Kept, Base):
    __tablename__ = "service"
    __table_args__ = (Index("ix_service_planned", "state", "given_on"),)

    service_type: Mapped[Any] = answer("statistics")
    service_type_other: Mapped[Any] = answer("with_coded_consent")
    given_on: Mapped[Any] = answer("with_coded_consent")
    given_on_month: Mapped[Any] = answer("statistics")
    given_by_kind: Mapped[Any] = answer("statistics")
    given_by: Mapped[Any] = answer("never")
    state: Mapped[Any] = answer("statistics")
    times: Mapped[Any] = answer("statistics")
    person_view: Mapped[Any] = answer("statistics")
    notes: Mapped[Any] = answer("never", "notes")
