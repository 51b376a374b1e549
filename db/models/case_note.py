"""A note of what happened and what comes next."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class CaseNote(CaseRecord, Kept, Base):
    __tablename__ = "case_note"

    noted_on: Mapped[Any] = answer("never", "notes")
    note_kind: Mapped[Any] = answer("never", "notes")
    text: Mapped[Any] = answer("never", "notes")
    supervisor_only: Mapped[Any] = answer("never", "notes")
