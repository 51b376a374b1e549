"""Let all lines go that were set aside of a laptop of ours that was struck off: somebody decides so and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import partners, set_aside
from app.records.errors import ReasonMissing
from app.records.partner_errors import StillEnrolled

if TYPE_CHECKING:
    from app.desk import Desk


def drop_lines(desk: Desk, laptop: str, why: str) -> int:
    """How many. Raises ReasonMissing, NoSuchPartner, and StillEnrolled for a laptop that was not struck off.

    If the laptop is enrolled again, the lines may come again by the coordinator.
    """
    if not why.strip():
        raise ReasonMissing
    with desk.write("drop_quarantined") as session:
        device = partners.find_partner(session, laptop)
        if device.standing != partners.STOPPED:
            raise StillEnrolled
        gone = set_aside.let_go_of(session, device.id, why.strip())
        desk.audit(session, "drop_quarantined", kind="device", record=device.id, outcome=f"{gone} of its lines")
        return gone
