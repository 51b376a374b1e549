"""Take another laptop of our own house for one of ours, once the forty digits it shows were typed.

One unit of work writes it down; a second tries the lines again that waited for it, and what was set aside because those
were not there, since they are another's words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bundle import fingerprint
from app.records import partners, set_aside
from app.records.partner_errors import NotOurHouse, WorldsDiffer, WrongFingerprint
from app.sync import house, journals
from app.sync.quarantine import count_of

if TYPE_CHECKING:
    from app.bundle.cards import Card
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Enrolled:
    """`laptop` is the device's id; `taken` lines had waited for it; `still` of its lines wait for another reason."""

    laptop: str
    label: str
    taken: int
    still: int


def enrol(desk: Desk, card: Card, typed_digits: str) -> Enrolled:
    """From now on its lines are our house's own, whoever brings them. A card of another organisation is refused.

    One that was struck off is enrolled again in the same way: what waited, and what was let go meanwhile, may come.
    """
    desk.gate("trust")
    if card.demonstration != desk.demonstration:
        raise WorldsDiffer
    if not partners.is_our_house(card, desk.organisation.name, desk.organisation.kind):
        raise NotOurHouse
    if not fingerprint.same(typed_digits, card.digits()):
        with desk.write("trust") as session:
            desk.audit(session, "trust", outcome="wrong fingerprint")
        raise WrongFingerprint
    with desk.write("trust") as session:
        device = partners.pin_laptop(session, card, desk.store.clock.now(), desk.worker_id)
        set_aside.may_come_again(session, device.id)
        house.adopt(session, bytes.fromhex(card.replica), bytes.fromhex(desk.organisation.id))
        desk.audit(session, "trust", kind="device", record=device.id, outcome="a laptop of our own")
        laptop, label = device.id.hex(), device.label
    with desk.receive("trust") as session:
        taken = set_aside.take_up(desk, session)
        still = count_of(session, journals.of_device(session, bytes.fromhex(laptop)))
    return Enrolled(laptop, label, taken, still)
