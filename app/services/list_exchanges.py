"""List what went out and what came in: bundles and receipts, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.partners import moment
from db.models import Device, Organisation
from db.models.bundle_log import BundleLog

if TYPE_CHECKING:
    from app.desk import Desk

_MOST = 500


@dataclass(frozen=True, slots=True)
class ExchangeCard:
    """`way` is out or in, `kind` changes or receipt; `reason` is the code of a refusal."""

    at: str
    way: str
    kind: str
    organisation: str
    number: int
    people: int
    lines: int
    state: str
    file_name: str
    reason: str


def list_exchanges(desk: Desk, most: int = _MOST) -> tuple[ExchangeCard, ...]:
    """At most the latest `most`."""
    with desk.read("look") as session:
        names = select(Device.id, Organisation.name).join(Organisation, Organisation.id == Device.organisation)
        named = {device: name for device, name in session.execute(names)}  # noqa: C416 - rows are not pairs to mypy
        rows = session.scalars(select(BundleLog).order_by(BundleLog.id.desc()).limit(most))
        return tuple(
            ExchangeCard(
                at=moment(row.at),
                way=row.way,
                kind=row.what,
                organisation=named.get(row.partner or b"", ""),
                number=row.number or 0,
                people=row.people,
                lines=row.lines,
                state=row.state,
                file_name=row.file_name or "",
                reason=row.reason or "",
            )
            for row in rows
        )
