"""Open a partner's identity card: it says who it claims to be; only the forty digits will prove it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app import chosen_file
from app.bundle import cards, limits
from app.bundle.drive import not_opened
from app.bundle.errors import NotACard
from app.records import partners

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class CardSeen:
    """`card` is to be handed on as it is: to enrol_laptop where `own_house`, else to trust_card."""

    card: cards.Card = field(repr=False)
    organisation: str
    kind: str
    label: str
    post_quantum: bool
    own_house: bool


def read_card(desk: Desk, path: Path | str, spoken_code: str) -> CardSeen:
    """Raises NotACard, WrongSpokenCode, CardDamaged, CardTooNew, or a DriveError where the file cannot be read."""
    desk.gate("trust")
    try:
        data = chosen_file.read(path, limits.CARD)
    except chosen_file.NoFile:
        raise NotACard from None
    except OSError as failure:
        raise not_opened(failure) from None
    card = cards.open_card(data, spoken_code)
    ours = desk.organisation
    own_house = partners.is_our_house(card, ours.name, ours.kind)
    return CardSeen(card, card.organisation, card.kind, card.label, card.post_quantum(), own_house)
