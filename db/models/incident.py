"""Something that happened in the house."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Incident(CaseRecord, Kept, Base):
    __tablename__ = "incident"

    happened_on: Mapped[Any] = answer("with_coded_consent")
    happened_on_month: Mapped[Any] = answer("statistics")
    incident_kind: Mapped[Any] = answer("statistics")
    incident_kind_other: Mapped[Any] = answer("with_coded_consent")
    people: Mapped[Any] = answer("never")
    what_happened: Mapped[Any] = answer("never", "notes")
    harm: Mapped[Any] = answer("statistics")
    done_now: Mapped[Any] = answer("never", "notes")
    reported_to: Mapped[Any] = answer("with_coded_consent")
