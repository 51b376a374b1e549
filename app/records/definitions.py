"""The definitions and laws that this house decides by, as it says of itself in its profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import profiles
from app.reports.profile import kept

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.reports.profile import Meaning


def read_definitions(session: Session) -> tuple[Meaning, ...]:
    """Those that have no last day first; none where nobody wrote them down."""
    told = profiles.to_send(session)
    return tuple(sorted(kept(told).meanings, key=lambda each: bool(each.valid_to))) if told else ()
