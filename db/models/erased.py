"""People who were erased: whatever arrives about them later stays empty."""

from __future__ import annotations

from sqlalchemy import BigInteger, Integer
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Erased(Base):
    """`rep` and `seq` name the line that erased her; `confirmed` is False while a supervisor has not said yes."""

    __tablename__ = "erased"
    __table_args__ = ({"sqlite_with_rowid": False},)

    subject: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    hlc: Mapped[int] = mapped_column(BigInteger)
    rep: Mapped[int] = mapped_column(Integer)
    seq: Mapped[int] = mapped_column(Integer)
    confirmed: Mapped[bool] = mapped_column(default=False)
