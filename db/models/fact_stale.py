"""Records that changed since they were last counted."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class FactStale(Base):
    """Written with every change, emptied when figures are wanted. It never travels."""

    __tablename__ = "fact_stale"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
