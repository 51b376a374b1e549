"""What organisations say of themselves, so that their numbers can be read side by side: our own, and what came."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime, new_id


class Profile(Base):
    """The latest of an organisation is in force, older ones stay readable. `told` is app/reports/profile.py as JSON;
    `source`: ours, bundle, hand.
    """

    __tablename__ = "profile"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True, default=new_id)
    organisation: Mapped[bytes] = mapped_column(Uid, ForeignKey("organisation.id"), index=True)
    told: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    kept: Mapped[datetime] = mapped_column(UtcDateTime)
