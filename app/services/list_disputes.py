"""List the answers in dispute: each value, who wrote it, when, and which one shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import disputed
from app.records.disputed import DisputeCard, DisputeValue
from app.roles import may

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["DisputeCard", "DisputeValue", "list_disputes"]


def list_disputes(desk: Desk, language: str = "en") -> tuple[DisputeCard, ...]:
    """The oldest first. What supervisors alone may see is in their lists only.

    Questions of own questionnaires are told in `language` where the form speaks it.
    """
    with desk.read("look") as session:
        return disputed.all_disputes(session, language, sees_guarded=may(desk.worker.role, "see_guarded"))
