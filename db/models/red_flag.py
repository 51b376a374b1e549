"""A warning that stands on top of every page of the case until it is over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class RedFlag(CaseRecord, Kept, Base):
    __tablename__ = "red_flag"
    __table_args__ = (Index("ix_red_flag_look_again", "resolved_on", "look_again_on"),)

    wording: Mapped[Any] = answer("never")
    raised_on: Mapped[Any] = answer("never")
    look_again_on: Mapped[Any] = answer("never")
    resolved_on: Mapped[Any] = answer("never")
    resolved_why: Mapped[Any] = answer("never")
