"""Reports that somebody put together and keeps under a name, for the whole house."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class Report(Base):
    """`body` is what app/reports/report.py writes and reads. `done_to`: the last day of the last month, quarter or year
    that it was made for, as a day; empty where it does not come again and again. It never travels by itself.
    """

    __tablename__ = "report"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    owner: Mapped[bytes] = mapped_column(LargeBinary(8))
    body: Mapped[Any] = mapped_column(AnswerColumn)
    made: Mapped[datetime] = mapped_column(UtcDateTime)
    done_to: Mapped[str] = mapped_column(Text, default="")
