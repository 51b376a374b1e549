"""What a coordinator asks a house to look at again in one of its records, and what the house answered."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class QualityNote(Kept, Base):
    """About a person in another house's care. It names a record, a question and a kind of finding, never a value.

    The first four fields are the coordinator's, `reply` (corrected, right) and what is below it the house's; neither
    writes those of the other (app/sync/noted.py).
    """

    __tablename__ = "quality_note"

    about: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    about_kind: Mapped[Any] = answer("statistics")
    field: Mapped[Any] = answer("statistics")
    finding: Mapped[Any] = answer("statistics")
    noted_on: Mapped[Any] = answer("statistics")
    reply: Mapped[Any] = answer("statistics")
    replied_on: Mapped[Any] = answer("with_coded_consent")
    reply_why: Mapped[Any] = answer("with_coded_consent", "notes")
