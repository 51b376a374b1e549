"""Organisations: our own, and those whose devices we trust."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Organisation(Base):
    """`kind` is shelter or coordinator; `site` is the short code that our case numbers begin with."""

    __tablename__ = "organisation"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    site: Mapped[str | None] = mapped_column(Text)
    ours: Mapped[bool] = mapped_column(default=False)
    demonstration: Mapped[bool] = mapped_column(default=False)
