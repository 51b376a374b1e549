"""The rooms of this house and their beds: who may sleep where is nobody else's to know, so it never travels."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid


class Room(Base):
    """`beds` and `former_names` are lists of texts; a stay names its room by text, so an old name still finds it.

    `opened_on` is empty where the room was always there; after `retired_on` nobody sleeps in it.
    """

    __tablename__ = "room"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    beds: Mapped[Any] = mapped_column(AnswerColumn)
    floor: Mapped[str] = mapped_column(Text, default="")
    for_whom: Mapped[str] = mapped_column(Text, default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    former_names: Mapped[Any] = mapped_column(AnswerColumn)
    opened_on: Mapped[str] = mapped_column(Text, default="")
    retired_on: Mapped[str] = mapped_column(Text, default="")
