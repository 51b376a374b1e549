"""The answers that the numbers in a packed column stand for."""

from __future__ import annotations

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class FactWord(Base):
    """`no` counts from 0 within one column; how an answer is written as a word: db/facts/words.py. It never travels."""

    __tablename__ = "fact_word"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    no: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    word: Mapped[str] = mapped_column(Text)
