"""Which device writes which journal: all that it ever showed on a card, in a receipt, or in a bundle we took in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from app.sync.reasons import NOT_ENROLLED
from db.models import BundleLog, Device, DeviceJournal, Quarantined, Replica

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

STANDING: Final = ("trusted", "house")


def of_devices(session: Session, devices: Collection[bytes]) -> dict[bytes, frozenset[bytes]]:
    """By device: every journal it ever wrote."""
    wanted = list(devices)
    shown = select(Device.id, Device.replica).where(Device.id.in_(wanted))
    before = select(DeviceJournal.device, DeviceJournal.replica).where(DeviceJournal.device.in_(wanted))
    brought = select(BundleLog.partner, BundleLog.replica).where(
        BundleLog.partner.in_(wanted), BundleLog.way == "in", BundleLog.state == "imported"
    )
    found: dict[bytes, set[bytes]] = {device: set() for device in wanted}
    for rows in (shown, before, brought):
        for device, replica in session.execute(rows.distinct()):
            if device is not None and replica is not None:
                found[device].add(replica)
    return {device: frozenset(held) for device, held in found.items()}


def of_device(session: Session, device: bytes) -> frozenset[bytes]:
    return of_devices(session, (device,))[device]


def writers(session: Session, replica: bytes) -> dict[bytes, str]:
    """The devices that say they write this journal, and how each stands. One that was stopped counts if it did write.

    What was only shown on a card says little once nobody stands by that card.
    """
    showed = select(DeviceJournal.device).where(DeviceJournal.replica == replica)
    brought = select(BundleLog.partner).where(
        BundleLog.way == "in", BundleLog.state == "imported", BundleLog.replica == replica
    )
    named = or_(Device.replica == replica, Device.id.in_(showed))
    stands = select(Device.id, Device.standing).where(Device.standing.in_(STANDING), named)
    wrote = select(Device.id, Device.standing).where(Device.id.in_(brought))
    return {device: standing for rows in (stands, wrote) for device, standing in session.execute(rows)}


def is_of_another(session: Session, replica: bytes, device: bytes) -> bool:
    """Whether that journal is of another device: no two devices share one, so this one only claims it."""
    return bool(writers(session, replica).keys() - {device})


def own_up(session: Session, replica: bytes, organisation: bytes) -> None:
    """Whoever signs for a journal that nobody owns is its owner, whatever a third one called it.

    Not where it is said to be of our own house by one who may say so: that waits for the forty digits.
    """
    row = session.scalars(select(Replica).where(Replica.uuid == replica)).one_or_none()
    if row is None or row.ours or row.org or waits(session, replica):
        return
    row.org = organisation.hex()
    session.flush()


def waits(session: Session, replica: bytes) -> bool:
    """Whether lines of this journal wait here until its laptop is enrolled."""
    aside = select(Quarantined.id).where(Quarantined.replica == replica, Quarantined.reason == NOT_ENROLLED)
    return session.scalars(aside.limit(1)).first() is not None


def begin(session: Session, device: Device, replica: bytes, now: datetime) -> None:
    """From now on the device writes this journal; those before it stay its own."""
    for each in {device.replica, replica} - {None}:
        if each is not None and session.get(DeviceJournal, (device.id, each)) is None:
            session.add(DeviceJournal(device=device.id, replica=each, since=now))
    device.replica = replica
    session.flush()
