"""Holds the organisations of a figure against each other, by what they say of themselves and by their numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.records import partner_ground
from app.records.profiles import all_profiles
from app.reports.asks import never_split
from app.reports.comparable import Comparison, House, NotComparable, compare, side
from app.reports.indicators import indicators
from app.reports.make import make

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

    from app.records.profiles import ProfileCard
    from app.reports.bare import Group
    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish


def hold(session: Session, book: Ledger, wish: Wish, ground: Ground) -> Comparison:
    """Every organisation in the figure, and every two of them; none in a figure of one house."""
    asked = indicators().get(wish.indicator)
    if asked is not None and "house" not in asked.splits:
        return Comparison((), ())
    split = make(book, replace(wish, dimensions=("house",)), ground)
    day = date.fromisoformat(split.as_of)
    said = partner_ground.said(session, day)
    cards = {each.house or "@ours": replace(each, ground=said.get(each.house)) for each in all_profiles(session)}
    found = {group.keys[0] for group in split.groups}
    houses = [_house(group, cards, wish) for group in split.groups]
    houses += [
        replace(_house(group, cards, wish), unfound=True)
        for group in _unfound(book, wish, ground, cards)
        if group.keys[0] not in found
    ]
    return Comparison(tuple(side(split, each) for each in houses), compare(split, houses, ground.facts))


def _house(group: Group, cards: Mapping[str, ProfileCard], wish: Wish) -> House:
    word = group.keys[0]
    card = cards.get(word)
    if card is None:
        return House(word, word, None, group)
    not_asked = card.profile.not_asked if card.profile is not None else ()
    unsplit = any(never_split(name, not_asked) for name in wish.dimensions)
    ground = card.ground.answers if card.ground is not None else {}
    return House(card.house, card.organisation, card.profile, group, unsplit, ground=ground)


def _unfound(book: Ledger, wish: Wish, ground: Ground, cards: Mapping[str, ProfileCard]) -> Sequence[Group]:
    """Organisations that have people here, of whom none is in a table that is narrowed to what they never ask."""
    asks = {name for name, _ in wish.filters}
    silent = {
        word
        for word, card in cards.items()
        if card.profile is not None and any(never_split(name, card.profile.not_asked) for name in asks)
    }
    if not silent:
        return ()
    whole = make(book, replace(wish, dimensions=("house",), filters=()), ground)
    return [group for group in whole.groups if group.keys[0] in silent]


def stand(session: Session, book: Ledger, wish: Wish, ground: Ground) -> None:
    """Raises NotComparable where a figure split by organisation sets side by side what does not belong there."""
    if "house" not in wish.dimensions:
        return
    for pair in hold(session, book, wish, ground).pairs:
        if pair.verdict == "refused":
            raise NotComparable(wish.indicator, pair.one, pair.other)
