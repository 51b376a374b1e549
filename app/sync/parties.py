"""The other side of an exchange: a partner's device with its organisation, and what was agreed with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from app.sync import journals
from app.sync.consented import Recipient, Rules, Terms
from app.sync.errors import NotTrusted
from db.models import Agreement, Device, Organisation, Replica

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Party(NamedTuple):
    """`replica` is the journal identity its device writes under, as far as we have heard."""

    device: bytes
    organisation: bytes
    name: str
    kind: str
    replica: bytes
    recipient: str


def party_of(session: Session, device: bytes) -> Party:
    """A device that is trusted now; NotTrusted for any other."""
    found = session.get(Device, device)
    if found is None or found.standing != "trusted":
        raise NotTrusted
    organisation = session.get_one(Organisation, found.organisation)
    replica = found.replica or found.id
    return Party(found.id, organisation.id, organisation.name, organisation.kind, replica, found.recipient)


def writes_for(session: Session, replica: bytes) -> bytes | None:
    """The organisation whose journal this is, as far as we have heard or were shown a card; None for a new one."""
    known = session.execute(select(Replica.org, Replica.ours).where(Replica.uuid == replica)).first()
    if known is not None and known.ours:
        return our_organisation(session).id
    if known is not None and known.org:
        return bytes.fromhex(known.org)
    for device in sorted(journals.writers(session, replica)):
        return session.get_one(Device, device).organisation
    return None


def our_organisation(session: Session) -> Organisation:
    return session.scalars(select(Organisation).where(Organisation.ours)).one()


def rules_for(session: Session, party: Party, today: str) -> Rules:
    """What consent is held against for this partner: the agreement in force today, or why there is none."""
    agreed = session.scalars(
        select(Agreement)
        .where(Agreement.partner == party.device, Agreement.ended.is_(None))
        .order_by(Agreement.made.desc())
    ).first()
    terms, why = None, "no_agreement"
    if agreed is not None and agreed.ends_on >= today:
        terms = Terms(frozenset(agreed.purposes or ()), agreed.level, frozenset(agreed.kept_back_groups or ()))
    elif agreed is not None:
        why = "agreement_ended"
    demonstration = our_organisation(session).demonstration
    return Rules(Recipient(party.name, party.kind), terms, why, today, demonstration)
