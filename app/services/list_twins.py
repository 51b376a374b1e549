"""The pairs that wait for somebody to decide, what was decided before, and decisions that contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.records.merged_people import merged
from app.records.twin_links import UNDONE, Decision, decisions, ordered, settled_pairs
from app.records.twin_views import Side, facts_of, sides
from app.roles import may
from app.twins import weights
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy.orm import Session

    from app.desk import Desk

    Pair = tuple[bytes, bytes]

MOST: Final = 200
_SCANNED: Final = 2000


@dataclass(frozen=True, slots=True)
class TwinCard:
    """One pair. `agree` and `differ` are fields as app/twins/words.py labels them; `later`: put off by somebody."""

    one: Side
    two: Side
    score: int
    likely: bool
    agree: tuple[str, ...]
    differ: tuple[str, ...]
    later: bool


@dataclass(frozen=True, slots=True)
class DecisionCard:
    """Who decided what of whom, when and why. `undone`: it was taken back; `ours`: it can be taken back here."""

    link: str
    one: Side
    two: Side
    verdict: str
    by: str
    on: str
    note: str
    origin: str
    disputed: bool
    undone: bool
    ours: bool


@dataclass(frozen=True, slots=True)
class ContradictionCard:
    """Decisions that cannot all be true; until one of them is taken back all these people are counted apart."""

    people: tuple[Side, ...]
    links: tuple[DecisionCard, ...]


@dataclass(frozen=True, slots=True)
class Twins:
    """`waiting` is how many there are in all; `unread` rows of the list wait for the next search."""

    cards: tuple[TwinCard, ...]
    waiting: int
    unread: int
    decided: tuple[DecisionCard, ...]
    contradictions: tuple[ContradictionCard, ...]


def list_twins(desk: Desk) -> Twins:
    """The likeliest first, at most two hundred; what was put off comes last. Decisions newest first."""
    with desk.read("find_twins") as session:
        told = decisions(session)
        settled = settled_pairs(told)
        score = {(one, two): value for one, two, value in twins.closest(session, _SCANNED) if (one, two) not in settled}
        here = sides(session, {end for pair in (*score, *((each.one, each.two) for each in told)) for end in pair})
        decided = {each.link: _decided(each, here) for each in told if {each.one, each.two} <= here.keys()}
        later = {ordered(each.one, each.two) for each in told if each.verdict == "later"}
        cards = _cards(session, score, here, later)
        return Twins(
            cards=cards,
            waiting=max(twins.undecided(session), len(cards)),
            unread=twins.unread(session),
            decided=tuple(decided.values()),
            contradictions=_contradictions(session, here, decided),
        )


def _cards(
    session: Session, score: Mapping[Pair, float], here: Mapping[bytes, Side], later: Collection[Pair]
) -> tuple[TwinCard, ...]:
    here_still = [pair for pair in score if set(pair) <= here.keys()]
    pairs = sorted(here_still, key=lambda pair: (pair in later, -score[pair]))[:MOST]
    likely = weights.least(twins.people(session)) + weights.LIKELIER
    cards = []
    for pair, fields in facts_of(session, pairs).items():
        near = tuple(each.field for each in fields if each.said in {"agree", "near"})
        differ = tuple(each.field for each in fields if each.said == "differ")
        one, two = (here[end] for end in pair)
        cards.append(TwinCard(one, two, round(score[pair]), score[pair] >= likely, near, differ, pair in later))
    return tuple(cards)


def _contradictions(
    session: Session, here: Mapping[bytes, Side], decided: Mapping[str, DecisionCard]
) -> tuple[ContradictionCard, ...]:
    return tuple(
        ContradictionCard(
            tuple(here[person] for person in each.people if person in here),
            tuple(decided[link.hex()] for link in each.links if link.hex() in decided),
        )
        for each in merged(session).contradictions
    )


def count_waiting(desk: Desk) -> int:
    """For the first page: pairs that nobody has decided; none for those who may not decide."""
    if not may(desk.worker.role, "decide_twins"):
        return 0
    with desk.read("find_twins") as session:
        return twins.undecided(session)


def _decided(told: Decision, here: Mapping[bytes, Side]) -> DecisionCard:
    return DecisionCard(
        told.link, here[told.one], here[told.two], told.verdict, told.by, told.on, told.note, told.origin,
        told.disputed, told.verdict == UNDONE, not told.origin,
    )  # fmt: skip


__all__ = ["ContradictionCard", "DecisionCard", "Side", "TwinCard", "Twins", "count_waiting", "list_twins"]
