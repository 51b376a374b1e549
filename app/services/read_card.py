"""Open a partner's identity card: it says who it claims to be; only the forty digits will prove it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.bundle import cards, limits
from app.bundle.errors import DriveGone

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class CardSeen:
    """`card` is to be handed on to trust_card as it is."""

    card: cards.Card = field(repr=False)
    organisation: str
    kind: str
    label: str
    post_quantum: bool


def read_card(desk: Desk, path: Path | str, spoken_code: str) -> CardSeen:
    """Raises NotACard, WrongSpokenCode, CardDamaged, CardTooNew, or DriveGone where the file cannot be read."""
    desk.gate("trust")
    try:
        with Path(path).open("rb") as file:
            data = file.read(limits.CARD + 1)
    except OSError:
        raise DriveGone from None
    card = cards.open_card(data, spoken_code)
    return CardSeen(card, card.organisation, card.kind, card.label, card.post_quantum())
