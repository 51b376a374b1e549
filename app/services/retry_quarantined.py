"""Try again to take in lines that were set aside: what was missing may have come, or this Havenbook is newer now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import set_aside
from db.models import Quarantined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Retried:
    """Lines taken in, and lines that stay aside."""

    taken: int
    still: int


def retry(desk: Desk, ids: Sequence[int]) -> Retried:
    """In the order they came. Lines of a partner who is no longer trusted stay where they are."""
    with desk.receive("retry_quarantined") as session:
        taken, still = set_aside.try_again(desk, session, Quarantined.id.in_(ids))
        desk.audit(session, "retry_quarantined", outcome=f"{taken} of {taken + still}")
        return Retried(taken, still)
