"""An organisation's own questionnaire as this vault accepted it: the file itself, and how far its answers travel."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, UtcDateTime


class OwnForm(Base):
    """Never removed: a sheet is read with the very version it was filled on. `travels` says it by question."""

    __tablename__ = "own_form"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    file_kind: Mapped[str] = mapped_column(Text)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    travels: Mapped[Any] = mapped_column(AnswerColumn)
    accepted: Mapped[datetime] = mapped_column(UtcDateTime)
    accepted_by: Mapped[str] = mapped_column(Text)
    retired: Mapped[datetime | None] = mapped_column(UtcDateTime)
