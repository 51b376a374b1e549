"""The journal: one row for every recorded change."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid

IN_PART: Final = text("kind = 'consent' AND held IS NOT NULL")
"""Few lines, of which figures of those with permission ask each time."""


class Change(Base):
    """See db/lines.py for what the columns mean; rows are written by db/journal.py alone."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_record", "record"),
        Index("ix_change_in_part", "record", sqlite_where=IN_PART),
        {"sqlite_with_rowid": False},
    )

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
