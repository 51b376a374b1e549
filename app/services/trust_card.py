"""Trust a partner: pin its keys, once the forty digits it read aloud were typed and are those of its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.bundle import fingerprint
from app.records import partners
from app.records.partner_errors import OurHouse, WorldsDiffer, WrongFingerprint
from app.records.partners import PartnerCard

if TYPE_CHECKING:
    from app.bundle.cards import Card
    from app.desk import Desk

__all__ = ["PartnerCard", "trust"]


def trust(desk: Desk, card: Card, typed_digits: str) -> PartnerCard:
    """A wrong fingerprint changes nothing but the audit. Device keys once pinned are never replaced by a card.

    A card of our own house is refused: its laptop is enrolled instead (enrol_laptop).
    """
    desk.gate("trust")
    if card.demonstration != desk.demonstration:
        raise WorldsDiffer
    if partners.is_our_house(card, desk.organisation.name, desk.organisation.kind):
        raise OurHouse
    if not fingerprint.same(typed_digits, card.digits()):
        with desk.write("trust") as session:
            desk.audit(session, "trust", outcome="wrong fingerprint")
        raise WrongFingerprint
    with desk.write("trust") as session:
        device = partners.pin(session, card, desk.store.clock.now(), desk.worker_id)
        desk.audit(session, "trust", kind="device", record=device.id)
        return partners.card_of(session, device)
