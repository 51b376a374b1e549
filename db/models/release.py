"""Figures that left the house: what was printed, word for word, with its hash and signature; it never travels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class Release(Base):
    """`body` is what others hold. `ground` stays here: what was asked, what was counted, which numbers were hidden.

    A later release is held against it, so a row is never changed and never taken away.
    """

    __tablename__ = "release"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    title: Mapped[str] = mapped_column(Text)
    as_of: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    signature: Mapped[str] = mapped_column(Text)
    signer: Mapped[str] = mapped_column(Text)
    ground: Mapped[Any] = mapped_column(AnswerColumn)
