"""Who was ever given which person: an erasure is routed by it."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Disclosure(Base):
    """`scope` is the widest level ever sent; `bundle` the last number that carried her; `acked` once confirmed."""

    __tablename__ = "disclosure"
    __table_args__ = ({"sqlite_with_rowid": False},)

    subject: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    partner: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"), primary_key=True)
    scope: Mapped[str] = mapped_column(Text)
    bundle: Mapped[int]
    acked: Mapped[bool] = mapped_column(default=False)
