"""What somebody decided about two records of people: the same person, not the same, or to be decided later."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class PersonLink(Kept, Base):
    """It is its own subject, so that it is in the care of whoever decided, and not of those who keep the two people.

    `verdict`: same, different, later, undone. `grounds` are the fields that agreed when it was decided. When either
    person is erased the link goes too, at once (db/erasure.py).
    """

    __tablename__ = "person_link"

    one: Mapped[bytes | None] = plain("with_coded_consent", Uid, index=True)
    two: Mapped[bytes | None] = plain("with_coded_consent", Uid, index=True)
    verdict: Mapped[Any] = answer("with_coded_consent")
    grounds: Mapped[Any] = answer("with_coded_consent")
    decided_on: Mapped[Any] = answer("with_coded_consent")
    decided_by: Mapped[Any] = answer("never")
    note: Mapped[Any] = answer("never", "notes")
