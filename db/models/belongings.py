"""Something the house keeps for the person."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Belongings(CaseRecord, Kept, Base):
    __tablename__ = "belongings"

    item: Mapped[Any] = answer("never")
    is_identity_paper: Mapped[Any] = answer("never")
    kept_on: Mapped[Any] = answer("never")
    at_request: Mapped[Any] = answer("never")
    returned_on: Mapped[Any] = answer("never")
