"""The people who work at this vault; the short id stands in every line they write."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import UtcDateTime


class Worker(Base):
    """`code` is how a worker shows to other organisations; `slot` names the key slot; `role` is one of app.roles."""

    __tablename__ = "worker"

    id: Mapped[bytes] = mapped_column(LargeBinary(8), primary_key=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    slot: Mapped[str | None] = mapped_column(Text)
    added: Mapped[datetime] = mapped_column(UtcDateTime)
    left: Mapped[datetime | None] = mapped_column(UtcDateTime)
