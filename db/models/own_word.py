"""Words that this organisation writes and no list knows; names may be among them, so they stay in the vault."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class OwnWord(Base):
    """`same` is how every way of writing it is found (app/spelling/words.py), `word` how it was written."""

    __tablename__ = "own_word"

    same: Mapped[str] = mapped_column(Text, primary_key=True)
    word: Mapped[str] = mapped_column(Text)
