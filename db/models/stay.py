"""Nights in the house: when the person came, where she sleeps, when and how she left."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Stay(CaseRecord, Kept, Base):
    __tablename__ = "stay"
    __table_args__ = (Index("ix_stay_moved_out", "moved_out_on", "moved_in_on"),)

    moved_in_on: Mapped[Any] = answer("with_coded_consent", "location")
    moved_in_on_month: Mapped[Any] = answer("statistics", "location")
    moved_out_on: Mapped[Any] = answer("with_coded_consent", "location")
    moved_out_on_month: Mapped[Any] = answer("statistics", "location")
    nights_away: Mapped[Any] = answer("statistics", "location")
    stay_kind: Mapped[Any] = answer("statistics", "location")
    room: Mapped[Any] = answer("never", "location")
    bed: Mapped[Any] = answer("never", "location")
    left_how: Mapped[Any] = answer("statistics", "location")
    went_to: Mapped[Any] = answer("statistics", "location")
