"""List the lines that were set aside, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.partners import moment
from app.sync.reasons import LET_GO
from db.models import Device, Organisation, Quarantined

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class QuarantinedCard:
    """`reason_code` is one of app/sync/arriving.py and chain.py; `kind` is empty where the line did not even say it."""

    id: int
    organisation: str
    bundle_number: int
    kind: str
    reason_code: str
    at: str


def list_quarantine(desk: Desk) -> tuple[QuarantinedCard, ...]:
    """The oldest first; what was let go is not on it."""
    with desk.read("look") as session:
        rows = session.execute(
            select(Quarantined, Organisation.name)
            .join(Device, Device.id == Quarantined.partner)
            .join(Organisation, Organisation.id == Device.organisation)
            .where(Quarantined.reason != LET_GO)
            .order_by(Quarantined.id)
        )
        return tuple(
            QuarantinedCard(row.id, name, row.bundle or 0, row.kind or "", row.reason, moment(row.at))
            for row, name in rows
        )
