"""The intervals of line numbers we hold of each replica; the holes between them are missing bundles."""

from __future__ import annotations

from sqlalchemy import Integer
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class Have(Base):
    __tablename__ = "have"
    __table_args__ = ({"sqlite_with_rowid": False},)

    rep: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    lo: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    hi: Mapped[int] = mapped_column(Integer)
