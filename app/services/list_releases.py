"""List what was released, newest first, each read again against its hash and signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import releasing
from app.reports import frozen
from db.models import Release, Worker

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class ReleaseCard:
    """`by` is who froze it, empty where nobody knows any more; `threshold` 0 where it is not what was signed."""

    release: str
    title: str
    at: str
    as_of: str
    by: str
    sha256: str
    is_sound: bool
    threshold: int


def list_releases(desk: Desk) -> tuple[ReleaseCard, ...]:
    with desk.read("look") as session:
        names = {worker.id: worker.name for worker in session.scalars(select(Worker))}
        rows = session.scalars(select(Release).order_by(Release.at.desc(), Release.id))
        return tuple(_card(releasing.view(row), names.get(row.worker, "")) for row in rows)


def _card(view: releasing.ReleaseView, by: str) -> ReleaseCard:
    sound = releasing.is_sound(view)
    threshold = frozen.head(view.body).hiding.threshold if sound else 0
    return ReleaseCard(view.release, view.title, view.at, view.as_of, by, view.sha256, sound, threshold)
