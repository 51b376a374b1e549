"""How the names of a case sound, so that another spelling or another script finds them."""

from __future__ import annotations

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class NameSound(Base):
    """`key` is what spellings share (db/sounding.py), `word` the name in Latin letters. It never travels."""

    __tablename__ = "name_sound"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    word: Mapped[str] = mapped_column(Text, primary_key=True)
    lid: Mapped[int] = mapped_column(Integer, primary_key=True, index=True, autoincrement=False)
