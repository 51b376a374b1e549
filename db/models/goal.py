"""One thing the person wants to reach."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import Uid, answer, plain


class Goal(CaseRecord, Kept, Base):
    __tablename__ = "goal"

    plan: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    wording: Mapped[Any] = answer("never")
    area: Mapped[Any] = answer("statistics")
    chosen_by: Mapped[Any] = answer("statistics")
    progress: Mapped[Any] = answer("statistics")
