"""What partners' organisations say they stand on, as it came with their bundles: country, law, duties, purposes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime, new_id


class PartnerGround(Base):
    """The latest of an organisation is what it says now, older ones stay readable. `told` is JSON as
    app/records/partner_ground.py reads it: shown, and put in force nowhere; our own stands in `ground` alone.
    """

    __tablename__ = "partner_ground"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True, default=new_id)
    organisation: Mapped[bytes] = mapped_column(Uid, ForeignKey("organisation.id"), index=True)
    told: Mapped[str] = mapped_column(Text)
    kept: Mapped[datetime] = mapped_column(UtcDateTime)
