"""A photo, scan, recording or document, kept inside the vault."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Attachment(CaseRecord, Kept, Base):
    __tablename__ = "attachment"

    file: Mapped[Any] = answer("never", "notes")
    attachment_kind: Mapped[Any] = answer("never", "notes")
    attachment_kind_other: Mapped[Any] = answer("never", "notes")
    title: Mapped[Any] = answer("never", "notes")
    supervisor_only: Mapped[Any] = answer("never", "notes")
    may_travel: Mapped[Any] = answer("with_identity_consent", "notes")
