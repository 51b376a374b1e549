"""Contact after the case was closed, planned and done."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class FollowUp(CaseRecord, Kept, Base):
    __tablename__ = "follow_up"
    __table_args__ = (Index("ix_follow_up_planned", "done_on", "planned_on"),)

    planned_on: Mapped[Any] = answer("never")
    done_on: Mapped[Any] = answer("with_coded_consent")
    done_on_month: Mapped[Any] = answer("statistics")
    reached: Mapped[Any] = answer("statistics")
    safe_now: Mapped[Any] = answer("statistics")
    living_now: Mapped[Any] = answer("statistics", "location")
    work_or_school: Mapped[Any] = answer("statistics")
    exploited_again: Mapped[Any] = answer("statistics")
    wants_more: Mapped[Any] = answer("with_coded_consent")
    notes: Mapped[Any] = answer("never", "notes")
