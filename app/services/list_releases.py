"""List what was released, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.releasing import ReleaseView, view
from db.models import Release

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["ReleaseView", "list_releases"]


def list_releases(desk: Desk) -> tuple[ReleaseView, ...]:
    with desk.read("look") as session:
        return tuple(view(row) for row in session.scalars(select(Release).order_by(Release.at.desc(), Release.id)))
