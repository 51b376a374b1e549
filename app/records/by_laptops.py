"""The laptops of one house, as exports and imports need them: what a coordinator is told of them, what came by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from app.bundle import succession
from app.bundle.manifest import Before
from app.records import own_device, partners
from app.sync import house, journals, sending, sequence
from db.models import Device, Replica, Stream

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.bundle.manifest import Manifest
    from app.desk import Desk
    from app.sync.incoming import Incoming
    from app.sync.parties import Party
    from app.sync.sequence import Place


class Said(NamedTuple):
    """What a coordinator is told: the journals of our house, those struck off, and which devices this one has been."""

    house: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    before: tuple[Before, ...] = ()


def said_to(session: Session, party: Party) -> Said:
    """For a coordinator alone: it brings the lines of our laptops to each other."""
    if party.kind != "coordinator":
        return Said()
    struck = journals.of_devices(session, house.struck_off(session)).values()
    return Said(_spelt(house.believed(session)), _spelt(frozenset[bytes]().union(*struck)), _before(session))


def _spelt(replicas: frozenset[bytes]) -> tuple[str, ...]:
    return tuple(sorted(uuid.hex() for uuid in replicas))


def _before(session: Session) -> tuple[Before, ...]:
    """A vault that was put back from a backup, or copied, still holds the keys of the devices it was."""
    device = own_device.must_find(session)
    return tuple(
        Before(old.id.hex(), succession.prove(old.sign_secret, old.id.hex(), device.id.hex(), device.sign_public))
        for old in own_device.retired(session)[: succession.MOST]
        if old.sign_secret is not None
    )


def told(session: Session, party: Party, said: Said) -> None:
    """In the transaction that finishes a bundle: which laptops the partner reads in it."""
    stream = sending.stream_of(session, party)
    facts = {"told": list(said.house), "told_struck": list(said.struck)}
    stream.facts = {**(stream.facts or {}), **facts}


def is_untold(session: Session, party: Party) -> bool:
    """Whether a laptop was enrolled or struck off since: a coordinator hears of it also where nothing else goes."""
    said = said_to(session, party)
    stream = session.get(Stream, (sending.OUT, party.device, party.replica))
    facts = (stream.facts or {}) if stream is not None else {}
    if set(said.struck) != set(facts.get("told_struck", ())):
        return True
    before = facts.get("told", ())
    if not before:
        return bool(said.before or set(said.house) - _own(session))
    return set(said.house) != set(before)


def proved(session: Session, party: Party, manifest: Manifest) -> tuple[str, ...]:
    """Which devices of its house the sender has been, by their own signature under the keys that were pinned here."""
    device = session.get_one(Device, party.device)
    found = []
    for each in manifest.before:
        old = session.get(Device, bytes.fromhex(each.device))
        if old is None or old.organisation != party.organisation or old.id == device.id or old.sign_secret is not None:
            continue
        if succession.holds(each.proof, old.sign_public, old.id.hex(), device.id.hex(), device.sign_public):
            found.append(each.device)
    return tuple(found)


def strike(desk: Desk, session: Session, party: Party, place: Place) -> tuple[str, ...]:
    """At a coordinator: laptops that their own house struck off are trusted no longer; their labels.

    Before the cursor moves: a list that comes late, after a newer one, strikes nobody.
    """
    if (
        desk.organisation.kind != "coordinator"
        or party.kind == "coordinator"
        or not sequence.is_newest(session, party, place)
    ):
        return ()
    known = frozenset({*place.was, *(old.hex() for old in house.was(session, party.device))})
    gone = house.struck_by(session, party, place.struck, known)
    for device in gone:
        device.standing, device.stopped, device.struck_by = partners.STOPPED, desk.store.clock.now(), party.device
        desk.audit(session, "import", kind="device", record=device.id, outcome="struck off by its own house")
    return tuple(device.label for device in gone)


def _own(session: Session) -> set[str]:
    return {uuid.hex() for uuid in session.scalars(select(Replica.uuid).where(Replica.ours))}


def note(session: Session, incoming: Incoming, today: str) -> None:
    """In the transaction that takes lines of our other laptops in: who brought them holds them."""
    party = incoming.ground.sender
    if incoming.brought:
        house.came_by(session, party, incoming.brought)
        house.was_given(session, party, incoming.in_our_care(), today)
