"""What the house stands on, in every version: its country, its law, what it must report, how long it keeps records."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime, new_id


class Ground(Base):
    """The latest is in force, older ones stay readable. `told` are answers to app/forms/ground.py, `why` the reason of
    a change. About the house and about nobody. Partners are told what is in force (app/records/partner_ground.py); it
    comes in by no bundle.
    """

    __tablename__ = "ground"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True, default=new_id)
    told: Mapped[Any] = mapped_column(AnswerColumn)
    form_version: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    by_worker: Mapped[bytes] = mapped_column(LargeBinary(8))
    kept: Mapped[datetime] = mapped_column(UtcDateTime)
