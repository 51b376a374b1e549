"""Stop trusting a partner, or a laptop of ours: nothing more goes to it, and nothing of its is taken any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import partners
from app.records.errors import ReasonMissing
from app.records.partners import PartnerCard

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["PartnerCard", "stop"]


def stop(desk: Desk, partner: str, why: str) -> PartnerCard:
    """The device stays on the list, with the reason; stopping twice changes nothing."""
    if not why.strip():
        raise ReasonMissing
    with desk.write("stop_trusting") as session:
        device = partners.find_partner(session, partner)
        if device.standing != partners.STOPPED:
            device.standing = partners.STOPPED
            device.stopped = desk.store.clock.now()
            device.why = why.strip()
            desk.audit(session, "stop_trusting", kind="device", record=device.id)
        return partners.card_of(session, device)
