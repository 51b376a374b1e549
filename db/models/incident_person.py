"""Who of the people here is named in an incident: made again whenever it changes, so that theirs are found at once."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class IncidentPerson(Base):
    """`subject` is who is named; whose record the incident is stands in the incident. It never travels."""

    __tablename__ = "incident_person"

    record: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    subject: Mapped[bytes] = mapped_column(Uid, primary_key=True, index=True)
