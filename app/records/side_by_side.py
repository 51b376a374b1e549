"""Holds the organisations of a figure against each other, by what they say of themselves and by their numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.records.profiles import all_profiles
from app.reports.comparable import House, NotComparable, Pair, compare
from app.reports.make import make

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish


def pairs(session: Session, book: Ledger, wish: Wish, ground: Ground) -> tuple[Pair, ...]:
    """Every two organisations in the figure; none where there is only one."""
    split = make(book, replace(wish, dimensions=("house",)), ground)
    cards = {each.house or "@ours": each for each in all_profiles(session)}
    houses = []
    for group in split.groups:
        card = cards.get(group.keys[0])
        name = card.organisation if card is not None else group.keys[0]
        houses.append(House(group.keys[0], name, card.profile if card is not None else None, group))
    return compare(split, houses, ground.facts)


def stand(session: Session, book: Ledger, wish: Wish, ground: Ground) -> None:
    """Raises NotComparable where a figure split by organisation sets side by side what does not belong there."""
    if "house" not in wish.dimensions:
        return
    for pair in pairs(session, book, wish, ground):
        if pair.verdict == "refused":
            raise NotComparable(pair.one, pair.other)
