"""Trust a partner: pin its keys, once the forty digits it read aloud were typed and are those of its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.bundle import fingerprint
from app.records import partners
from app.records.partner_errors import AlreadyTrusted, KeysDiffer, OwnCard, WorldsDiffer, WrongFingerprint
from app.records.partners import PartnerCard
from db.models import Device

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.bundle.cards import Card
    from app.desk import Desk

__all__ = ["PartnerCard", "trust"]


def trust(desk: Desk, card: Card, typed_digits: str) -> PartnerCard:
    """A wrong fingerprint changes nothing but the audit. Device keys once pinned are never replaced by a card."""
    if card.demonstration != desk.demonstration:
        raise WorldsDiffer
    if not fingerprint.same(typed_digits, card.digits()):
        with desk.write("trust") as session:
            desk.audit(session, "trust", outcome="wrong fingerprint")
        raise WrongFingerprint
    with desk.write("trust") as session:
        _refuse_known(session, card)
        device = partners.pin(session, card, desk.store.clock.now(), desk.worker_id)
        desk.audit(session, "trust", kind="device", record=device.id)
        return partners.card_of(session, device)


def _refuse_known(session: Session, card: Card) -> None:
    """Neither this device itself, nor a device already pinned, whatever keys the card brings for it."""
    same_keys = session.scalars(select(Device).where(Device.sign_public == card.sign)).first()
    same_device = session.get(Device, bytes.fromhex(card.device))
    known = same_device or same_keys
    if known is None:
        return
    if known.standing not in (partners.TRUSTED, partners.STOPPED):
        raise OwnCard
    if same_device is None or same_device.sign_public != card.sign or same_device.recipient != card.age:
        raise KeysDiffer
    raise AlreadyTrusted
