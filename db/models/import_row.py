"""One row of a table that was brought in: what stood there, what it became, or why it was set aside; never travels."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid


class ImportRow(Base):
    """`mark` knows the row again and `content` whether it changed: both are keyed, so they tell nothing by themselves.

    `state`: imported, part (some of its records were refused), aside, changed (of a row that was imported before),
    corrected, dropped, erased. `cells` is the row untouched, a list of pairs, `kinds` says which of them
    were numbers or days, `mended` what was typed over it here; `whose` is a keyed mark too, the same for all rows of
    one person. When the person is erased nothing of it stays but the marks, so that no row can bring her back.
    """

    __tablename__ = "import_row"

    id: Mapped[int] = mapped_column(primary_key=True)
    run: Mapped[int] = mapped_column(ForeignKey("import_run.id"), index=True)
    number: Mapped[int]
    mark: Mapped[bytes] = mapped_column(LargeBinary(32), index=True)
    content: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    whose: Mapped[bytes | None] = mapped_column(LargeBinary(32), index=True)
    state: Mapped[str] = mapped_column(Text)
    cells: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    kinds: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    mended: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    faults: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    subject: Mapped[bytes | None] = mapped_column(Uid, index=True)
    case_id: Mapped[bytes | None] = mapped_column(Uid)
    made: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    resembles: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
