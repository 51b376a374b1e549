"""What this vault knows about itself: its id, kind, site code, when it was made."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base
from db.types import AnswerColumn


class Setting(Base):
    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)


def get_setting(session: Session, name: str, default: Any = None) -> Any:
    row = session.get(Setting, name)
    return default if row is None else row.value


def put_setting(session: Session, name: str, value: Any) -> None:
    session.merge(Setting(name=name, value=value))
