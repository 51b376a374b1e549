"""Which place among the counted a record has: the same in every column of its kind, and never given twice."""

from __future__ import annotations

from sqlalchemy import Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class FactSlot(Base):
    """A person has one from the first record about her, even before her own record comes. It never travels."""

    __tablename__ = "fact_slot"
    __table_args__ = (UniqueConstraint("kind", "slot"), {"sqlite_with_rowid": False})

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    slot: Mapped[int] = mapped_column(Integer)
