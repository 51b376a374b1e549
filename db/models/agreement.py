"""What may go to a partner, for what purposes, until when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime, new_id


class Agreement(Base):
    """`partner` is the partner's device; the one in force is the latest without `ended`. Old ones stay readable.

    `rhythm_days`: how often a bundle should come; NULL where that was not agreed.
    """

    __tablename__ = "agreement"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True, default=new_id)
    partner: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"), index=True)
    purposes: Mapped[Any] = mapped_column(AnswerColumn)
    level: Mapped[str] = mapped_column(Text)
    kept_back_groups: Mapped[Any] = mapped_column(AnswerColumn)
    ends_on: Mapped[str] = mapped_column(Text)
    made: Mapped[datetime] = mapped_column(UtcDateTime)
    by_worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    rhythm_days: Mapped[int | None]
    ended: Mapped[datetime | None] = mapped_column(UtcDateTime)
