"""How the person said she was on one day."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Wellbeing(CaseRecord, Kept, Base):
    __tablename__ = "wellbeing"

    asked_on: Mapped[Any] = answer("with_coded_consent")
    asked_on_month: Mapped[Any] = answer("statistics")
    feels_safe: Mapped[Any] = answer("statistics")
    sleep: Mapped[Any] = answer("statistics")
    mood: Mapped[Any] = answer("statistics")
    say_over_life: Mapped[Any] = answer("statistics")
