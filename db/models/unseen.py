"""People whose permissions somebody else wrote on, until a person at this laptop has looked at them; local."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Unseen(Base):
    """`heard` is the moment, by this laptop's own clock, at which the last such line came."""

    __tablename__ = "unseen"
    __table_args__ = ({"sqlite_with_rowid": False},)

    subject: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    heard: Mapped[int] = mapped_column(BigInteger)
