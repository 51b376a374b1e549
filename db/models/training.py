"""A training of the staff: what it was about, how long, and who was there."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import answer


class Training(Kept, Base):
    """About nobody who is helped: it is its own subject, so that it is in the care of the house that wrote it.

    `attended` are ids of this vault's workers and never travel; `attended_count` says how many they are, and
    `workers_then` how many workers there were. `voided` is "yes" where it was written down by mistake.
    """

    __tablename__ = "training"

    held_on: Mapped[Any] = answer("with_coded_consent")
    held_on_month: Mapped[Any] = answer("statistics")
    training_subject: Mapped[Any] = answer("statistics")
    training_subject_other: Mapped[Any] = answer("with_coded_consent")
    hours: Mapped[Any] = answer("statistics")
    trainer_kind: Mapped[Any] = answer("never")
    trainer_kind_other: Mapped[Any] = answer("never")
    given_by: Mapped[Any] = answer("never")
    attended: Mapped[Any] = answer("never")
    others: Mapped[Any] = answer("never")
    attended_count: Mapped[Any] = answer("statistics")
    workers_then: Mapped[Any] = answer("statistics")
    form_version: Mapped[Any] = answer("with_coded_consent")
    voided: Mapped[Any] = answer("statistics")
