"""The journals that a device signed for before the one it writes now: what it wrote there stays its own."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class DeviceJournal(Base):
    """One row for each journal ever shown on a card or in a receipt of the device; `Device.replica` is the latest."""

    __tablename__ = "device_journal"
    __table_args__ = ({"sqlite_with_rowid": False},)

    device: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"), primary_key=True)
    replica: Mapped[bytes] = mapped_column(Uid, primary_key=True, index=True)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
