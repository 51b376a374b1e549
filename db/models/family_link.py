"""Somebody close to the person: a client here, or a name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class FamilyLink(CaseRecord, Kept, Base):
    __tablename__ = "family_link"
    __table_args__ = (Index("ix_family_link_linked_person", "linked_person"),)

    linked_person: Mapped[Any] = answer("never", "family")
    name: Mapped[Any] = answer("never", "family")
    relation: Mapped[Any] = answer("with_coded_consent", "family")
    lives_here: Mapped[Any] = answer("with_coded_consent", "family")
    safe_to_contact: Mapped[Any] = answer("never", "family")
    contact_wish: Mapped[Any] = answer("never", "family")
