"""Fields whose heads hold more than one value: a row stands exactly as long as the dispute does."""

from __future__ import annotations

from sqlalchemy import BigInteger, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Dispute(Base):
    """`since` is the stamp of the line that opened it. Written by db/disputes.py for local and received lines."""

    __tablename__ = "dispute"
    __table_args__ = (UniqueConstraint("record", "field"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    record: Mapped[bytes] = mapped_column(Uid)
    field: Mapped[str] = mapped_column(Text)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    since: Mapped[int] = mapped_column(BigInteger)
