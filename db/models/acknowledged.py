"""The line numbers a partner's replica has confirmed by signed receipt."""

from __future__ import annotations

from sqlalchemy import Integer
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Acknowledged(Base):
    """`partner` is the recipient's replica; `rep` our alias of the writing replica. A receipt replaces them."""

    __tablename__ = "acknowledged"
    __table_args__ = ({"sqlite_with_rowid": False},)

    partner: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    rep: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    lo: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    hi: Mapped[int] = mapped_column(Integer)
