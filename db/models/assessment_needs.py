"""In which areas help was wanted on one day."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class AssessmentNeeds(CaseRecord, Kept, Base):
    __tablename__ = "assessment_needs"

    assessed_on: Mapped[Any] = answer("with_coded_consent")
    assessed_on_month: Mapped[Any] = answer("statistics")
    needs: Mapped[Any] = answer("statistics")
    wishes: Mapped[Any] = answer("never")
