"""Mappings kept for the next table of the same shape; they never travel."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, UtcDateTime


class ImportMapping(Base):
    """`name` is what the source is called, `source_mark` the mark that its imports bear."""

    __tablename__ = "import_mapping"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    source_mark: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    mapping: Mapped[Any] = mapped_column(AnswerColumn)
