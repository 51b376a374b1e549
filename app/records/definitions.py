"""The definitions and laws that are decided by, as each organisation says of itself in its profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import profiles
from app.reports.profile import kept

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.reports.profile import Meaning


def read_definitions(session: Session) -> tuple[Meaning, ...]:
    """Those that have no last day first; none where nobody wrote them down."""
    told = profiles.to_send(session)
    return tuple(sorted(kept(told).meanings, key=lambda each: bool(each.valid_to))) if told else ()


def definitions_outside(session: Session, *, coordinator: bool) -> tuple[Meaning, ...]:
    """What a release says of them, each once and of nobody by name: ours, and at a coordinator those of all whose
    profile is here. Which of them have somebody in the numbers would tell of numbers that are hidden.
    """
    if not coordinator:
        return read_definitions(session)
    cards = profiles.all_profiles(session)
    told = {each for card in cards if card.profile is not None for each in card.profile.meanings}
    return tuple(sorted(told, key=lambda each: (each.definition, each.law, each.valid_from, each.valid_to)))
