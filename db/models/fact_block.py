"""What is counted, kept by column: one packed run of answers for some thousands of records."""

from __future__ import annotations

from sqlalchemy import Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class FactBlock(Base):
    """`data` holds one number a slot, packed (db/facts/packing.py); db/facts says what they mean. It never travels."""

    __tablename__ = "fact_block"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    block: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)
