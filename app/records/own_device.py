"""The identity of this device: its keys are made here, live in the vault, and are made anew in a copied vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.bundle import cards, fingerprint
from app.crypto import primitives, sshsig
from app.crypto.age_recipients import HybridIdentity, X25519Identity
from app.desk import DeviceKeys
from db.models import Device, Organisation
from db.types import new_id

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

OURS: Final = "ours"
RETIRED: Final = "retired"


def find(session: Session) -> Device | None:
    return session.scalars(select(Device).where(Device.standing == OURS).order_by(Device.since.desc())).first()


def must_find(session: Session) -> Device:
    """Our device, whole; opening a vault has made one, so its absence is a fault of ours."""
    device = find(session)
    if device is None or device.sign_secret is None:
        raise LookupError("this vault has no device of its own")
    return device


def make(session: Session, replica: bytes, now: datetime, *, post_quantum: bool) -> Device:
    """New signing and decryption keys; a device we had before is retired, and signs nothing any more."""
    ours = session.scalars(select(Organisation).where(Organisation.ours)).one()
    for old in session.scalars(select(Device).where(Device.standing == OURS)):
        old.standing = RETIRED
    signing = primitives.ed25519_generate()
    identity = HybridIdentity() if post_quantum else X25519Identity()
    device = Device(
        id=new_id(),
        organisation=ours.id,
        standing=OURS,
        label="",
        replica=replica,
        sign_public=sshsig.key_line(primitives.ed25519_public(signing)),
        sign_secret=signing,
        recipient=str(identity.recipient()),
        identities=[identity.secret_text()],
        post_quantum=post_quantum,
        digits="",
        since=now,
    )
    device.digits = fingerprint.digits_of(
        cards.NAMESPACE, ours.kind, device.id.hex(), device.sign_public, device.recipient
    )
    session.add(device)
    return device


def retired(session: Session) -> list[Device]:
    """What this vault was before it was put back or copied, the latest first."""
    return list(session.scalars(select(Device).where(Device.standing == RETIRED).order_by(Device.since.desc())))


def keys(session: Session) -> DeviceKeys:
    """The keys in use; those of retired devices still open what was on its way to them."""
    device = must_find(session)
    identities = [*(device.identities or ()), *(text for old in retired(session) for text in old.identities or ())]
    return DeviceKeys(device.id.hex(), device.sign_secret or b"", tuple(identities))
