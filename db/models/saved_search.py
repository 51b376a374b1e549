"""Searches that a worker keeps under a name, for herself or for the house."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class SavedSearch(Base):
    """`body` is what app/records/saved.py reads and writes: text, filters, columns, order. It never travels."""

    __tablename__ = "saved_search"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    owner: Mapped[bytes] = mapped_column(LargeBinary(8), index=True)
    shared: Mapped[bool]
    name: Mapped[str] = mapped_column(Text)
    body: Mapped[Any] = mapped_column(AnswerColumn)
    made: Mapped[datetime] = mapped_column(UtcDateTime)
