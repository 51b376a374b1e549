"""What the search in notes looks in: one row a record that has words in it, made again whenever the record changes."""

from __future__ import annotations

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class NoteFind(Base):
    """`nid` is its own number, as `CaseFind.lid` is. `guarded` rows are found by supervisors only. It never travels."""

    __tablename__ = "note_find"

    nid: Mapped[int] = mapped_column(Integer, primary_key=True)
    record: Mapped[bytes] = mapped_column(Uid, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    case_id: Mapped[bytes | None] = mapped_column(Uid)
    guarded: Mapped[bool]
    day: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
