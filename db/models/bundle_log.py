"""Every bundle and receipt that left or came, with its number and how far it got."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class BundleLog(Base):
    """`way`: out, in. `what`: changes, receipt. `state`: reserved, written, received, imported, already, refused.

    `hash` is of the sealed file, `prev` of the one before it in the stream, `relied` of the receipt it builds on.
    `facts` keeps the intervals it carried and what else a page shows; never a value of a record.
    """

    __tablename__ = "bundle_log"
    __table_args__ = (Index("ix_bundle_log_stream", "way", "partner", "number"), Index("ix_bundle_log_hash", "hash"))

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    way: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(Text)
    partner: Mapped[bytes | None] = mapped_column(Uid, ForeignKey("device.id"))
    replica: Mapped[bytes | None] = mapped_column(Uid)
    number: Mapped[int | None]
    state: Mapped[str] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    file_name: Mapped[str | None] = mapped_column(Text)
    people: Mapped[int] = mapped_column(default=0)
    lines: Mapped[int] = mapped_column(default=0)
    size: Mapped[int] = mapped_column(default=0)
    hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    prev: Mapped[bytes | None] = mapped_column(LargeBinary)
    relied: Mapped[bytes | None] = mapped_column(LargeBinary)
    by_worker: Mapped[bytes | None] = mapped_column(LargeBinary(8))
    facts: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
