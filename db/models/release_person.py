"""Which people of ours were counted in which release, so that whoever works with a record sees what it was used for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid


class ReleasePerson(Base):
    """`figures` are the codes of the indicators. It never travels, and goes when the person is erased."""

    __tablename__ = "release_person"
    __table_args__ = ({"sqlite_with_rowid": False},)

    subject: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    release: Mapped[bytes] = mapped_column(Uid, ForeignKey("release.id"), primary_key=True)
    figures: Mapped[Any] = mapped_column(AnswerColumn)
