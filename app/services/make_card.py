"""Make this device's identity card: a file for the partner, its spoken code, and the forty digits to read aloud."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.bundle import cards, delivery
from app.records import own_device
from app.records.partners import moment, spaced

if TYPE_CHECKING:
    from app.desk import Desk
    from db.models import Device

_LABEL_DIGITS = 4


@dataclass(frozen=True, slots=True)
class CardMade:
    """The code opens the file and is told by telephone; `digits` prove whose it is, in groups of five."""

    path: str
    spoken_code: str = field(repr=False)
    digits: str


def make_card(desk: Desk, folder: Path | str) -> CardMade:
    """Each card has a new code and a higher counter. Raises a DriveError where it cannot be written."""
    with desk.write("make_card") as session:
        device = own_device.must_find(session)
        device.counter += 1
        card = _card(desk, device)
        desk.audit(session, "make_card")
    code = cards.new_code()
    sealed = cards.seal_card(card, desk.keys.signing, code)
    delivered = delivery.deliver(Path(folder), lambda out: out.write(sealed), suffix=cards.SUFFIX)
    return CardMade(str(delivered.path), code, spaced(card.digits()))


def my_digits(desk: Desk) -> str:
    """The forty digits of this device, in groups of five."""
    with desk.read("look") as session:
        return spaced(own_device.must_find(session).digits)


def _card(desk: Desk, device: Device) -> cards.Card:
    return cards.Card(
        organisation=desk.organisation.name,
        kind="coordinator" if desk.organisation.kind == "coordinator" else "shelter",
        label=device.label or device.id.hex()[-_LABEL_DIGITS:].upper(),
        device=device.id.hex(),
        replica=desk.replica.hex(),
        demonstration=desk.demonstration,
        sign=device.sign_public,
        age=device.recipient,
        created=moment(desk.store.clock.now()),
        counter=device.counter,
    )
