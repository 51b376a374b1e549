"""Devices: our own with its secret keys, and the partners' with the public keys we pinned."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime


class Device(Base):
    """`standing`: ours, retired (ours, before), trusted, house (another laptop of ours), stopped.

    Secrets are NULL for everybody else's device. `struck_by` is the device on whose word it was stopped, if on one.
    """

    __tablename__ = "device"

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    organisation: Mapped[bytes] = mapped_column(Uid, ForeignKey("organisation.id"))
    standing: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    replica: Mapped[bytes | None] = mapped_column(Uid)
    counter: Mapped[int] = mapped_column(default=1)
    sign_public: Mapped[str] = mapped_column(Text)
    sign_secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    recipient: Mapped[str] = mapped_column(Text)
    identities: Mapped[Any] = mapped_column(AnswerColumn, nullable=True)
    post_quantum: Mapped[bool] = mapped_column(default=True)
    digits: Mapped[str] = mapped_column(Text)
    card: Mapped[bytes | None] = mapped_column(LargeBinary)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    by_worker: Mapped[bytes | None] = mapped_column(LargeBinary(8))
    stopped: Mapped[datetime | None] = mapped_column(UtcDateTime)
    why: Mapped[str | None] = mapped_column(Text)
    struck_by: Mapped[bytes | None] = mapped_column(Uid)
