"""How far each stream of bundles got: one row for each recipient replica and way."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid


class Stream(Base):
    """`number` and `hash` are of the last finished bundle, `reserved` the highest number ever given away.

    On the way in `replica` is the sender's; on the way out the recipient's. `receipt` is the hash of the last receipt
    taken (out) or issued (in); `facts` what the policy of app/sync needs beside.
    """

    __tablename__ = "stream"
    __table_args__ = ({"sqlite_with_rowid": False},)

    way: Mapped[str] = mapped_column(Text, primary_key=True)
    partner: Mapped[bytes] = mapped_column(Uid, ForeignKey("device.id"), primary_key=True)
    replica: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    number: Mapped[int] = mapped_column(default=0)
    reserved: Mapped[int] = mapped_column(default=0)
    hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    receipt: Mapped[bytes | None] = mapped_column(LargeBinary)
    facts: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
