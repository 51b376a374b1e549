"""Each time a table was brought in: when, by whom, from which file, read by which mapping; it never travels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, UtcDateTime


class ImportRun(Base):
    """`source` is what the table is called, `source_mark` by what it is known when it comes again: the mark stays when
    a name goes, which may be that of somebody who is erased. Of the file only its bare name is kept.
    """

    __tablename__ = "import_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    source: Mapped[str] = mapped_column(Text)
    source_mark: Mapped[bytes] = mapped_column(LargeBinary(32), index=True)
    file_name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)
    sheet: Mapped[str] = mapped_column(Text)
    mapping: Mapped[Any] = mapped_column(AnswerColumn)
    known_before: Mapped[int] = mapped_column(default=0)
    stopped: Mapped[bool] = mapped_column(default=False)
