"""What the house said of one question of an own questionnaire: that it stays local, or which field of ours it is."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, UtcDateTime


class QuestionMatch(Base):
    """The latest of a question is in force, older ones stay readable; without one, or with no `kind`, it is local.

    `question` is its key in the form, `kind` and `field` are ours, `codes` says for its choices what each is of ours.
    About a form and about nobody: it never travels in a bundle.
    """

    __tablename__ = "question_match"

    id: Mapped[int] = mapped_column(primary_key=True)
    form: Mapped[str] = mapped_column(Text, index=True)
    version: Mapped[str] = mapped_column(Text)
    question: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text, index=True)
    field: Mapped[str] = mapped_column(Text)
    codes: Mapped[Any] = mapped_column(AnswerColumn)
    by_worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    kept: Mapped[datetime] = mapped_column(UtcDateTime)
