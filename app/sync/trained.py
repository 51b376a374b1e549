"""Trainings of the staff on their way: numbers to a coordinator, home to the house's other laptops, to nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sync.consented import Scope
from db.models import Training

if TYPE_CHECKING:
    from app.sync.consented import Rules
    from app.sync.parties import Party

KIND: Final = Training.kind
NUMBERS: Final = Scope("statistics")
"""What it was about, in which month, how long, how many came and of how many: no name, no day, no word."""
_FIGURES: Final = "statistics"


def may_hear(rules: Rules, party: Party) -> bool:
    """A coordinator with whom figures are agreed. Nobody's consent is asked: none of it is about a survivor."""
    return party.kind == "coordinator" and rules.terms is not None and _FIGURES in rules.terms.purposes
