"""What an import of a house's own data says of lines it wrote: their first day and author, as that file tells them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class BroughtLine(Base):
    """One row for each line that an import wrote. It is told, proves nothing, and travels in no bundle: the line itself
    says who brought it in and when. `told_at` is NULL where the file says only that it stood so; `told_worker` and
    `told_code` are whom the file names. Read through db/brought.py, by what shows a history, never by what decides.
    """

    __tablename__ = "brought_line"
    __table_args__ = ({"sqlite_with_rowid": False},)

    rep: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    record: Mapped[bytes] = mapped_column(Uid, index=True)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    run: Mapped[int] = mapped_column(ForeignKey("import_run.id"))
    told_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    told_worker: Mapped[bytes | None] = mapped_column(LargeBinary(8))
    told_code: Mapped[str] = mapped_column(Text)
