"""Synthetic rows that left the house: when, for whom, what was asked for, and never a row of them; it never travels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class SyntheticSet(Base):
    """`asked` are the columns, the period, the purpose and the limit. `beside` is why they may be read beside figures
    that were released before; empty where there were none.

    A later release is held against it, so a row is taken away only where whoever wrote the file stopped it.
    """

    __tablename__ = "synthetic_set"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    partner: Mapped[bytes] = mapped_column(Uid)
    asked: Mapped[Any] = mapped_column(AnswerColumn)
    beside: Mapped[str] = mapped_column(Text)
