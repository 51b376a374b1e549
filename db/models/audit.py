"""Who looked at, changed, sent, received or was refused what: rows chained by hash, without a value in them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class AuditRow(Base):
    """`about` commits to kind, record and subject under `salt`, so the chain verifies even if they are blanked."""

    __tablename__ = "audit"

    n: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    worker: Mapped[bytes | None] = mapped_column(LargeBinary(8))
    verb: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    kind: Mapped[str | None] = mapped_column(Text)
    record: Mapped[bytes | None] = mapped_column(Uid)
    subject: Mapped[bytes | None] = mapped_column(Uid, index=True)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    about: Mapped[bytes] = mapped_column(LargeBinary(16))
    link: Mapped[bytes] = mapped_column(LargeBinary(16))
