"""Somebody who took part in it: what they did and who they were to the person."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import Uid, answer, plain


class Perpetrator(CaseRecord, Kept, Base):
    __tablename__ = "perpetrator"

    episode: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    roles: Mapped[Any] = answer("statistics", "perpetrators")
    roles_other: Mapped[Any] = answer("with_coded_consent", "perpetrators")
    relation: Mapped[Any] = answer("statistics", "perpetrators")
    relation_other: Mapped[Any] = answer("with_coded_consent", "perpetrators")
    known_by: Mapped[Any] = answer("never", "perpetrators")
    knows_where: Mapped[Any] = answer("never", "perpetrators")
