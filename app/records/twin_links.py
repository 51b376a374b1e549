"""Decisions about two records: our own one of a pair, and every one that stands, with who, when and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from app.records.origins import Origins
from app.records.twin_errors import DecidedElsewhere, NotTwoPeople
from db.heads import Heads
from db.models import Person, PersonLink
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

VERDICTS: Final = ("same", "different", "later")
UNDONE: Final = "undone"
SETTLED: Final = frozenset({"same", "different"})


@dataclass(frozen=True, slots=True)
class Decision:
    """`origin` is the organisation that decided where it was not ours; `disputed`: two of us said two things."""

    link: str
    one: bytes
    two: bytes
    verdict: str
    by: str
    on: str
    note: str
    origin: str
    disputed: bool


def ordered(one: bytes, two: bytes) -> tuple[bytes, bytes]:
    """A pair is the same whichever way round it is named."""
    return (one, two) if one < two else (two, one)


def two_people(session: Session, one: bytes, two: bytes) -> tuple[bytes, bytes]:
    """NotTwoPeople where they are one record, or where one of them is not here or was erased."""
    here = set(session.scalars(select(Person.id).where(Person.id.in_((one, two)), ~Person.erased)))
    if len(here) != 2:
        raise NotTwoPeople
    return ordered(one, two)


def own_link(session: Session, pair: tuple[bytes, bytes]) -> PersonLink | None:
    """The one record in which this organisation keeps what it decided about the pair."""
    origins = Origins(session)
    rows = session.scalars(
        select(PersonLink).where(PersonLink.one == pair[0], PersonLink.two == pair[1], ~PersonLink.erased)
    )
    return next((row for row in rows if origins.is_own(row)), None)


def new_link(pair: tuple[bytes, bytes]) -> PersonLink:
    """Its own subject, like a person: it is kept by whoever decides."""
    identity = new_id()
    return PersonLink(id=identity, subject=identity, one=pair[0], two=pair[1])


def own_by_id(session: Session, link: bytes) -> PersonLink:
    """DecidedElsewhere for another organisation's: theirs to take back, ours to contradict."""
    found = session.get(PersonLink, link)
    if found is None or found.erased or found.one is None or found.two is None:
        raise NotTwoPeople
    if not Origins(session).is_own(found):
        raise DecidedElsewhere
    return found


def decisions(session: Session, pairs: Iterable[tuple[bytes, bytes]] | None = None) -> list[Decision]:
    """The newest first: of these pairs, or all. What was taken back is among them."""
    asked = select(PersonLink).where(~PersonLink.erased, PersonLink.one.is_not(None), PersonLink.two.is_not(None))
    wanted = None if pairs is None else set(pairs)
    if wanted is not None:
        ends = list({end for pair in wanted for end in pair})
        asked = asked.where(or_(PersonLink.one.in_(ends), PersonLink.two.in_(ends)))
    origins = Origins(session)
    rows = [row for row in session.scalars(asked) if wanted is None or (row.one, row.two) in wanted]
    return sorted((_decision(row, origins) for row in rows), key=lambda each: (each.on, each.link), reverse=True)


def settled_pairs(found: Sequence[Decision]) -> set[tuple[bytes, bytes]]:
    """Pairs about which somebody said yes or no."""
    return {ordered(each.one, each.two) for each in found if each.verdict in SETTLED}


def _decision(row: PersonLink, origins: Origins) -> Decision:
    first = Heads.decode(row.st).first
    assert row.one is not None
    assert row.two is not None
    return Decision(
        link=row.id.hex(),
        one=row.one,
        two=row.two,
        verdict=_text(row.verdict),
        by=origins.named(row.decided_by),
        on=_text(row.decided_on),
        note=_text(row.note),
        origin=origins.organisation(first[1]) if first is not None else "",
        disputed=bool(row.ndis),
    )


def _text(answer: object) -> str:
    return answer if isinstance(answer, str) else ""
