"""Two real desks that trust each other, and a folder that plays the stick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.services.list_partners import list_partners
from app.services.make_agreement import Terms, agree
from app.services.make_card import make_card
from app.services.read_card import read_card
from app.services.trust_card import trust
from tests import vaults

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk

ALL = Terms(("coordination", "statistics", "referral", "demonstration"), "identity", (), "2099-12-31")
COORDINATOR = "River coordination"


@dataclass
class Desks:
    """`to` and `back` are each desk's name for the other."""

    shelter: Desk
    coordinator: Desk
    stick: Path
    to: str
    back: str

    def close(self) -> None:
        self.shelter.close()
        self.coordinator.close()


def trust_each_other(stick: Path, one: Desk, other: Desk) -> None:
    for giver, taker in ((one, other), (other, one)):
        card = make_card(giver, stick)
        seen = read_card(taker, card.path, card.spoken_code)
        trust(taker, seen.card, card.digits)


def two_desks(folder: Path, terms: Terms = ALL, **wishes: Any) -> Desks:
    """A shelter and a coordinator with cards exchanged and an agreement on both sides; Amina sits at both."""
    stick = folder / "stick"
    stick.mkdir()
    shelter = vaults.make(folder / "shelter", **wishes).desk
    coordinator = vaults.make(
        folder / "coordinator", organisation=COORDINATOR, site="NO", kind="coordinator", **wishes
    ).desk
    trust_each_other(stick, shelter, coordinator)
    made = Desks(shelter, coordinator, stick, list_partners(shelter)[0].partner, list_partners(coordinator)[0].partner)
    agree(shelter, made.to, terms)
    agree(coordinator, made.back, terms)
    return made
