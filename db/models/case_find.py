"""What the list of cases is drawn from: one small row a case, made again from the records whenever they change."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class CaseFind(Base):
    """`lid` is the list's own number, since the search index must not depend on rowids that a migration renumbers.

    `changed` is the stamp of the newest line, `folded` what a search looks in; `name`, `number`, `opened` and `risk`
    are what a list is sorted by. It never travels.
    """

    __tablename__ = "case_find"
    __table_args__ = (
        Index("ix_case_find_newest", "voided", "changed"),
        Index("ix_case_find_name", "voided", "name"),
        Index("ix_case_find_number", "voided", "number"),
        Index("ix_case_find_opened", "voided", "opened"),
        Index("ix_case_find_risk", "voided", "risk"),
    )

    lid: Mapped[int] = mapped_column(Integer, primary_key=True)
    case_id: Mapped[bytes] = mapped_column(Uid, unique=True)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    changed: Mapped[int] = mapped_column(BigInteger)
    status: Mapped[str] = mapped_column(Text)
    voided: Mapped[bool]
    folded: Mapped[str] = mapped_column(Text)
    name: Mapped[str | None] = mapped_column(Text)
    number: Mapped[str | None] = mapped_column(Text)
    opened: Mapped[str | None] = mapped_column(Text)
    risk: Mapped[int | None] = mapped_column(Integer)
