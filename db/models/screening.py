"""A list of signs gone through on one day: advice with a reason, never a verdict."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Screening(CaseRecord, Kept, Base):
    __tablename__ = "screening"

    tool: Mapped[Any] = answer("statistics")
    tool_other: Mapped[Any] = answer("with_coded_consent")
    tool_version: Mapped[Any] = answer("with_coded_consent")
    screened_on: Mapped[Any] = answer("with_coded_consent")
    screened_on_month: Mapped[Any] = answer("statistics")
    screened_by: Mapped[Any] = answer("never")
    in_private: Mapped[Any] = answer("with_coded_consent")
    result: Mapped[Any] = answer("statistics")
    worker_view: Mapped[Any] = answer("statistics")
    view_reason: Mapped[Any] = answer("never")
