"""Lines set aside, each with its reason; they are nowhere else, least of all in the journal."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class Quarantined(Base):
    """`line` is what arrived, byte for byte; `replica` and `seq` are NULL where it did not even say them."""

    __tablename__ = "quarantined"

    id: Mapped[int] = mapped_column(primary_key=True)
    partner: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"))
    bundle: Mapped[int | None]
    replica: Mapped[bytes | None] = mapped_column(Uid)
    seq: Mapped[int | None]
    kind: Mapped[str | None] = mapped_column(Text)
    subject: Mapped[bytes | None] = mapped_column(Uid, index=True)
    reason: Mapped[str] = mapped_column(Text)
    facts: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    line: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
