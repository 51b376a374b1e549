"""Whose journals are of one house: which of ours we believe, what a house says of its own, and what came by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.sync import journals
from app.sync.consented import scope_of, sheets_of
from app.sync.errors import ReplicaClaimed
from app.sync.parties import rules_for
from db.intervals import add_interval
from db.models import BundleLog, Device, Organisation, Replica, Stream
from db.received import lines_in

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from db.intervals import Interval

HOUSE: Final = "house"
"""How a device stands that is another laptop of our own organisation: its lines are ours, no bundle goes to it."""
TRUSTED: Final = "trusted"
STOPPED: Final = "stopped"
MOST: Final = 1 << 62
_LEAST: Final = "statistics"


def believed(session: Session) -> frozenset[bytes]:
    """The journals whose lines we take for our own: this vault's, now and before, and all of enrolled laptops."""
    own = session.scalars(select(Replica.uuid).where(Replica.ours))
    laptops = session.scalars(select(Device.id).where(Device.standing == HOUSE)).all()
    return frozenset(own).union(*journals.of_devices(session, laptops).values())


def struck_off(session: Session) -> tuple[bytes, ...]:
    """The devices of our own house that were enrolled here and are believed no longer."""
    ours = select(Organisation.id).where(Organisation.ours)
    return tuple(session.scalars(select(Device.id).where(Device.standing == STOPPED, Device.organisation.in_(ours))))


def may_hear(session: Session, party: Party) -> frozenset[bytes]:
    """The journals of this partner's house that said themselves, in their last bundle, that this one is of it too.

    A name is no proof: two shelters may have the same. Whoever wrote a line says which laptops may read it. A device
    that is known under one of its journals is known under all.
    """
    said = _said(session, party.organisation)
    own = journals.of_device(session, party.device) | {party.replica}
    spoken_for = [device for device, laptops in said.items() if device != party.device and own & laptops]
    return frozenset[bytes]().union(*journals.of_devices(session, spoken_for).values()) - own


def brings_home(session: Session, party: Party, today: str) -> bool:
    """Whether this partner may tell us what our own house wrote elsewhere: a coordinator whose agreement stands."""
    return party.kind == "coordinator" and rules_for(session, party, today).terms is not None


def silent_about(session: Session, party: Party) -> frozenset[bytes]:
    """The journals of other devices of this partner's house that list laptops, and not this one: it may not bring them.

    A house that never listed any has no laptop that hears another through us.
    """
    said = _said(session, party.organisation)
    own = journals.of_device(session, party.device) | {party.replica}
    silent = [device for device, laptops in said.items() if device != party.device and laptops and not own & laptops]
    return frozenset[bytes]().union(*journals.of_devices(session, silent).values())


def struck_by(session: Session, party: Party, listed: Collection[str], since: frozenset[str]) -> list[Device]:
    """The devices that this one strikes off now, and may: those that said themselves that it is of their house.

    A house of the same name never was named by them. What was on the list before was heard before: somebody here may
    have trusted that device again.
    """
    selves = {party.device, *(bytes.fromhex(each) for each in since)}
    own = frozenset[bytes]({party.replica}).union(*journals.of_devices(session, selves).values())
    heard = {text for row in _streams(session, selves) for text in (row.facts or {}).get("struck", ())}
    found = {}
    for text in set(listed) - heard:
        for device, standing in journals.writers(session, bytes.fromhex(text)).items():
            if standing == TRUSTED and device not in selves:
                found[device] = session.get_one(Device, device)
    return [one for one in found.values() if one.organisation == party.organisation and _knew(session, one) & own]


def _knew(session: Session, device: Device) -> frozenset[bytes]:
    """All journals that this device ever said are of its house."""
    facts = [row.facts or {} for row in _streams(session, {device.id})]
    return frozenset(bytes.fromhex(text) for each in facts for text in each.get("knew", each.get("house", ())))


def _streams(session: Session, devices: Collection[bytes]) -> list[Stream]:
    return list(session.scalars(select(Stream).where(Stream.way == "in", Stream.partner.in_(devices))))


def was(session: Session, device: bytes) -> dict[bytes, int]:
    """The devices that this one proved to have been, and after which exchange it first did."""
    found: dict[bytes, int] = {}
    for row in _streams(session, {device}):
        for text, mark in (row.facts or {}).get("was", {}).items():
            found[bytes.fromhex(text)] = min(mark, found.get(bytes.fromhex(text), mark))
    return found


def _said(session: Session, organisation: bytes) -> dict[bytes, frozenset[bytes]]:
    """By device that stands: the journals of its house, as it listed them last to this vault.

    For one that was restored or stopped speaks the device that it became, and proved to have been.
    """
    rows = session.scalars(
        select(Stream)
        .join(Device, Device.id == Stream.partner)
        .where(Stream.way == "in", Device.organisation == organisation, Device.standing == TRUSTED)
    )
    here = session.info["store"].replica
    found: dict[bytes, frozenset[bytes]] = {}
    for row in sorted(rows, key=lambda row: row.replica == here):  # what this incarnation heard counts most
        found[row.partner] = frozenset(bytes.fromhex(text) for text in (row.facts or {}).get("house", ()))
    heirs = ((mark, old, heir) for heir in found for old, mark in was(session, heir).items())
    for mark, old, heir in sorted(heirs):
        if old not in found or not _spoke_since(session, old, mark):
            found[old] = found[heir]
    return found


def _spoke_since(session: Session, device: bytes, mark: int) -> bool:
    """A device that goes on is alive: whoever holds its keys is a copy, and does not speak for it."""
    came = select(BundleLog.id).where(
        BundleLog.way == "in", BundleLog.what == "changes", BundleLog.state == "imported", BundleLog.id > mark
    )
    return session.scalars(came.where(BundleLog.partner == device).limit(1)).first() is not None


def came_by(session: Session, party: Party, brought: Mapping[int, list[Interval]]) -> None:
    """What a coordinator brought of our other laptops it holds: it is not sent there again, until a receipt says so."""
    for rep, intervals in brought.items():
        rows = session.connection().exec_driver_sql(
            "SELECT lo, hi FROM acknowledged WHERE partner = ? AND rep = ? ORDER BY lo", (party.replica, rep)
        )
        held = [(lo, hi) for lo, hi in rows]
        for lo, hi in intervals:
            add_interval(held, lo, hi)
        session.connection().exec_driver_sql(
            "DELETE FROM acknowledged WHERE partner = ? AND rep = ?", (party.replica, rep)
        )
        session.connection().exec_driver_sql(
            "INSERT INTO acknowledged (partner, rep, lo, hi) VALUES (?, ?, ?, ?)",
            [(party.replica, rep, lo, hi) for lo, hi in held],
        )


def was_given(session: Session, party: Party, subjects: Collection[bytes], today: str) -> None:
    """These people of ours came from this partner, so it was given them: an erasure must find its way to it.

    How much it was given only the laptop knows that gave it; as far as we know, what they allow now. Nothing of it
    was confirmed to us: what they come to allow goes whole.
    """
    rules, known = rules_for(session, party, today), _disclosed(session, party)
    rows = []
    for subject in subjects:
        if subject not in known:
            scope = scope_of(sheets_of(session, subject).get(subject, ()), rules)
            rows.append((subject, party.device, scope.spell() or _LEAST, 0, False))
    if rows:
        session.connection().exec_driver_sql(
            "INSERT INTO disclosure (subject, partner, scope, bundle, acked) VALUES (?, ?, ?, ?, ?)", rows
        )


def adopt(session: Session, replica: bytes, ours: bytes) -> None:
    """The journal is of our house, whoever named it before; ReplicaClaimed where others' lines stand in it."""
    store = session.info["store"]
    alias = store.replicas.alias(session, replica, store.clock.now(), ours.hex())
    row = session.get_one(Replica, alias)
    if row.ours or row.org == ours.hex():
        return
    if row.org and next(lines_in(session, alias, 1, MOST), None) is not None:
        raise ReplicaClaimed
    row.org = ours.hex()


def _disclosed(session: Session, party: Party) -> frozenset[bytes]:
    rows = session.connection().exec_driver_sql("SELECT subject FROM disclosure WHERE partner = ?", (party.device,))
    return frozenset(row[0] for row in rows)
