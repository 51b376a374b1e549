"""Something that has to be done, by whom and by when."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import Uid, answer, plain


class Task(CaseRecord, Kept, Base):
    __tablename__ = "task"
    __table_args__ = (Index("ix_task_due", "state", "due_on", "voided", "erased", "who", "id"),)

    plan: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    what: Mapped[Any] = answer("never")
    who: Mapped[Any] = answer("never")
    due_on: Mapped[Any] = answer("never")
    urgent: Mapped[Any] = answer("never")
    state: Mapped[Any] = answer("never")
    after_closing: Mapped[Any] = answer("never")
    done_on: Mapped[Any] = answer("never")
