"""The journal: one row for every recorded change."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Change(Base):
    """See db/lines.py for what the columns mean; rows are written by db/journal.py alone."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_record", "record"), {"sqlite_with_rowid": False})

    rep: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    hlc: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[str] = mapped_column(Text)
    record: Mapped[bytes] = mapped_column(Uid)
    subject: Mapped[bytes] = mapped_column(Uid)
    verb: Mapped[int] = mapped_column(Integer)
    worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    schema_rev: Mapped[int] = mapped_column(Integer)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    held: Mapped[bytes | None] = mapped_column(LargeBinary)
    link: Mapped[bytes] = mapped_column(LargeBinary(16))
