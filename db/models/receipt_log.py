"""Receipts we issued, by hash: a bundle may rely only on one of these, or on none."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class ReceiptLog(Base):
    __tablename__ = "receipt_log"

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    partner: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"))
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
