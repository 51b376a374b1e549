"""Holds the organisations of a figure against each other, by what they say of themselves and by their numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.records.profiles import all_profiles
from app.reports.comparable import Comparison, House, NotComparable, compare, side
from app.reports.indicators import indicators
from app.reports.make import make

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish


def hold(session: Session, book: Ledger, wish: Wish, ground: Ground) -> Comparison:
    """Every organisation in the figure, and every two of them; none in a figure of one house."""
    asked = indicators().get(wish.indicator)
    if asked is not None and "house" not in asked.splits:
        return Comparison((), ())
    split = make(book, replace(wish, dimensions=("house",)), ground)
    cards = {each.house or "@ours": each for each in all_profiles(session)}
    houses = []
    for group in split.groups:
        card = cards.get(group.keys[0])
        name = card.organisation if card is not None else group.keys[0]
        word = card.house if card is not None else group.keys[0]
        houses.append(House(word, name, card.profile if card is not None else None, group))
    return Comparison(tuple(side(split, each) for each in houses), compare(split, houses, ground.facts))


def stand(session: Session, book: Ledger, wish: Wish, ground: Ground) -> None:
    """Raises NotComparable where a figure split by organisation sets side by side what does not belong there."""
    if "house" not in wish.dimensions:
        return
    for pair in hold(session, book, wish, ground).pairs:
        if pair.verdict == "refused":
            raise NotComparable(wish.indicator, pair.one, pair.other)
