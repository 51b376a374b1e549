"""What was decided about one answer of a questionnaire that also belongs into the case: taken over, or left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class AnswerTaken(Base):
    """`answer` is the record of the questionnaire's answer, `heads` the lines its value came from then: another value,
    or another `field` of ours, is another decision. No value stands here. It never travels, and goes with an erasure.
    """

    __tablename__ = "answer_taken"

    answer: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    kind: Mapped[str] = mapped_column(Text)
    field: Mapped[str] = mapped_column(Text)
    heads: Mapped[Any] = mapped_column(AnswerColumn)
    taken: Mapped[bool]
    by_worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
