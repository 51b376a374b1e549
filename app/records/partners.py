"""Partners: the devices of others whose keys were pinned, each with its organisation and the agreement in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.bundle import fingerprint
from app.records.partner_errors import AlreadyTrusted, JournalOfAnother, KeysDiffer, NoSuchPartner, OwnCard
from app.sync import journals
from app.sync.house import HOUSE
from app.sync.quarantine import count_of
from db.models import Agreement, Device, Organisation
from db.models.bundle_log import BundleLog
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.bundle.cards import Card
    from app.records.ground_said import GroundSaid

TRUSTED: Final = "trusted"
STOPPED: Final = "stopped"
KNOWN: Final = (TRUSTED, HOUSE, STOPPED)


@dataclass(frozen=True, slots=True)
class AgreementCard:
    """`level` is the most a partner may see: statistics, coded or identity; `ends_on` is the last day it holds."""

    agreement: str
    purposes: tuple[str, ...]
    level: str
    kept_back_groups: tuple[str, ...]
    ends_on: str
    rhythm_days: int = 0


@dataclass(frozen=True, slots=True)
class PartnerCard:
    """`partner` is the device's id, `house` its organisation's; `digits` are its forty, in groups of five.

    `own` is a laptop of ours, also one that was struck off; `waiting` counts lines written there that are set aside.
    `struck_by` is the label of the laptop of its house on whose word it was stopped. `ground` is what its house
    says it stands on.
    """

    partner: str
    organisation: str
    kind: str
    label: str
    digits: str
    post_quantum: bool
    trusted_on: str
    agreement: AgreementCard | None
    last_sent: str
    last_received: str
    standing: str
    house: str
    own: bool
    stopped_on: str
    struck_by: str
    waiting: int
    ground: GroundSaid | None = None


def find_partner(session: Session, partner: str) -> Device:
    """A device of somebody else, or another laptop of ours; raises NoSuchPartner."""
    try:
        found = session.get(Device, bytes.fromhex(partner))
    except (ValueError, TypeError):
        found = None
    if found is None or found.standing not in KNOWN:
        raise NoSuchPartner
    return found


def all_partners(session: Session) -> tuple[PartnerCard, ...]:
    """Trusted first, then the laptops of our own house, then by organisation."""
    found = session.scalars(select(Device).where(Device.standing.in_(KNOWN)))
    cards = (card_of(session, device) for device in found)
    return tuple(sorted(cards, key=lambda card: (KNOWN.index(card.standing), card.organisation.casefold(), card.label)))


def card_of(session: Session, device: Device) -> PartnerCard:
    organisation = session.get_one(Organisation, device.organisation)
    agreed = agreement_of(session, device.id)
    return PartnerCard(
        partner=device.id.hex(),
        organisation=organisation.name,
        kind=organisation.kind,
        label=device.label,
        digits=spaced(device.digits),
        post_quantum=device.post_quantum,
        trusted_on=moment(device.since),
        agreement=agreement_card(agreed) if agreed is not None else None,
        last_sent=_last(session, device.id, "out", ("written", "received")),
        last_received=_last(session, device.id, "in", ("imported", "already")),
        standing=device.standing,
        house=organisation.id.hex(),
        own=organisation.ours,
        stopped_on=moment(device.stopped),
        struck_by=_label(session, device.struck_by),
        waiting=count_of(session, journals.of_device(session, device.id)) if organisation.ours else 0,
    )


def _label(session: Session, device: bytes | None) -> str:
    found = session.get(Device, device) if device is not None else None
    return found.label if found is not None else ""


def agreement_of(session: Session, device: bytes) -> Agreement | None:
    """The one in force, or the latest that ran out: it is for the reader of `ends_on` to say."""
    agreed = select(Agreement).where(Agreement.partner == device, Agreement.ended.is_(None))
    return session.scalars(agreed.order_by(Agreement.made.desc())).first()


def agreement_card(agreed: Agreement) -> AgreementCard:
    return AgreementCard(
        agreement=agreed.id.hex(),
        purposes=tuple(agreed.purposes or ()),
        level=agreed.level,
        kept_back_groups=tuple(agreed.kept_back_groups or ()),
        ends_on=agreed.ends_on,
        rhythm_days=agreed.rhythm_days or 0,
    )


def is_our_house(card: Card, name: str, kind: str) -> bool:
    """Whether it bears our own name: told apart as people do, and proved by the forty digits alone."""
    same = " ".join(card.organisation.split()).casefold() == " ".join(name.split()).casefold()
    return same and (card.kind == "coordinator") == (kind == "coordinator")


def pin(session: Session, card: Card, now: datetime, worker: bytes) -> Device:
    """Write a device down with its organisation; whoever calls this has seen the forty digits typed.

    One that was stopped is trusted again, with the keys it had.
    """
    stopped = _stopped(session, card)
    if stopped is not None and not session.get_one(Organisation, stopped.organisation).ours:
        return _stand_again(session, stopped, card, (TRUSTED, now))
    refuse_known(session, card)
    return _write_down(session, card, (_organisation(session, card).id, TRUSTED), (now, worker))


def pin_laptop(session: Session, card: Card, now: datetime, worker: bytes) -> Device:
    """Another laptop of our own house. Its card may come again, with the same keys, where it began a new journal.

    One that was struck off is enrolled again in the same way.
    """
    ours = session.scalars(select(Organisation).where(Organisation.ours)).one()
    stopped = _stopped(session, card)
    if stopped is not None and stopped.organisation == ours.id:
        return _stand_again(session, stopped, card, (HOUSE, now))
    device = session.get(Device, bytes.fromhex(card.device))
    if device is not None and device.standing == HOUSE and (device.sign_public, device.recipient) == _keys(card):
        if bytes.fromhex(card.replica) in journals.of_device(session, device.id):
            raise AlreadyTrusted
        _refuse_claim(session, card)
        journals.begin(session, device, bytes.fromhex(card.replica), now)
        device.counter, device.since = card.counter, now
        return device
    refuse_known(session, card)
    return _write_down(session, card, (ours.id, HOUSE), (now, worker))


def _stopped(session: Session, card: Card) -> Device | None:
    """The device of this card, with the very same keys, if it was stopped."""
    device = session.get(Device, bytes.fromhex(card.device))
    if device is None or device.standing != STOPPED or (device.sign_public, device.recipient) != _keys(card):
        return None
    return device


def _stand_again(session: Session, device: Device, card: Card, stands: tuple[str, datetime]) -> Device:
    _refuse_claim(session, card)
    device.standing, device.since = stands
    device.stopped = device.why = device.struck_by = None
    device.counter = card.counter
    journals.begin(session, device, bytes.fromhex(card.replica), device.since)
    return device


def refuse_known(session: Session, card: Card) -> None:
    """Neither this device itself, nor a device already pinned, whatever keys the card brings for it, nor a claim."""
    same_keys = session.scalars(select(Device).where(Device.sign_public == card.sign)).first()
    same_device = session.get(Device, bytes.fromhex(card.device))
    known = same_device or same_keys
    if known is None:
        _refuse_claim(session, card)
        return
    if known.standing not in KNOWN:
        raise OwnCard
    if same_device is None or (same_device.sign_public, same_device.recipient) != _keys(card):
        raise KeysDiffer
    raise AlreadyTrusted


def _refuse_claim(session: Session, card: Card) -> None:
    if journals.is_of_another(session, bytes.fromhex(card.replica), bytes.fromhex(card.device)):
        raise JournalOfAnother


def _keys(card: Card) -> tuple[str, str]:
    return card.sign, card.age


def _write_down(session: Session, card: Card, stands: tuple[bytes, str], by: tuple[datetime, bytes]) -> Device:
    (organisation, standing), (now, worker) = stands, by
    device = Device(
        id=bytes.fromhex(card.device),
        organisation=organisation,
        standing=standing,
        label=card.label,
        replica=bytes.fromhex(card.replica),
        counter=card.counter,
        sign_public=card.sign,
        recipient=card.age,
        post_quantum=card.post_quantum(),
        digits=card.digits(),
        since=now,
        by_worker=worker,
    )
    session.add(device)
    session.flush()
    journals.begin(session, device, bytes.fromhex(card.replica), now)
    return device


def spaced(digits: str) -> str:
    return " ".join(fingerprint.groups(digits))


def moment(at: datetime | None) -> str:
    """In UTC, to the second; empty for never."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ") if at is not None else ""


def _organisation(session: Session, card: Card) -> Organisation:
    """Two devices of one organisation share its row: told apart by name and kind, as people do."""
    named = select(Organisation).where(
        Organisation.name == card.organisation, Organisation.kind == card.kind, ~Organisation.ours
    )
    found = session.scalars(named).first()
    if found is None:
        found = Organisation(id=new_id(), name=card.organisation, kind=card.kind, demonstration=card.demonstration)
        session.add(found)
        session.flush()
    return found


def _last(session: Session, device: bytes, way: str, states: Iterable[str]) -> str:
    done = select(BundleLog.at).where(
        BundleLog.partner == device, BundleLog.way == way, BundleLog.state.in_(tuple(states))
    )
    return moment(session.scalars(done.order_by(BundleLog.at.desc()).limit(1)).first())
