"""The places of this organisation as a tree: province, district, village or however it counts; it never travels."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class Place(Base):
    """One place in the one above it; without a `parent` it stands on the widest level."""

    __tablename__ = "place"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    parent: Mapped[bytes | None] = mapped_column(Uid, index=True, default=None)
    name: Mapped[str] = mapped_column(Text)
    place_order: Mapped[int] = mapped_column(default=0)
