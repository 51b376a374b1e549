"""Every device that ever wrote a line we hold, with the small local number that stands for it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class Replica(Base):
    """`ours` are this vault's own incarnations; a restored or copied vault starts a new one with its `parent`."""

    __tablename__ = "replica"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uuid: Mapped[bytes] = mapped_column(Uid, unique=True)
    org: Mapped[str | None] = mapped_column(Text)
    ours: Mapped[bool] = mapped_column(default=False)
    parent: Mapped[bytes | None] = mapped_column(Uid)
    first_seen: Mapped[datetime] = mapped_column(UtcDateTime)
