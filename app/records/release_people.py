"""Who was counted in a release: noted when it is frozen, for people of our own house, and read for one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from app.reports.indicators import indicators
from app.reports.make import whose
from db.models import FactSlot, Release, ReleasePerson

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.records.release_making import Counted
    from app.reports.ledger import Ledger

_PERSON: Final = "person"


class _Purpose(msgspec.Struct):
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class UsedIn:
    """One release that a record was counted in; `at` in UTC. `figures` are titles in the context Reports; `units` what
    is counted in them, as codes.
    """

    release: str
    title: str
    purpose: str
    at: str
    figures: tuple[str, ...]
    units: tuple[str, ...]


def note(session: Session, release: bytes, got: Counted) -> None:
    """Of people whose record our own house began; a record that is of the same person as another is noted too."""
    ours = _ours(got.book)
    if not ours:
        return
    found: dict[int, list[str]] = {}
    for wish in got.wishes:
        counted = whose(got.book, wish, got.base)
        for slot, stands in ours:
            if stands in counted and wish.indicator not in found.get(slot, ()):
                found.setdefault(slot, []).append(wish.indicator)
    rows = session.execute(select(FactSlot.slot, FactSlot.id).where(FactSlot.kind == _PERSON))
    session.add_all(
        ReleasePerson(subject=person, release=release, figures=found[slot]) for slot, person in rows if slot in found
    )
    session.flush()


def used_in(session: Session, subject: bytes) -> tuple[UsedIn, ...]:
    """The newest first."""
    asked = (
        select(ReleasePerson.figures, Release.id, Release.title, Release.body, Release.at)
        .join(Release, Release.id == ReleasePerson.release)
        .where(ReleasePerson.subject == subject)
        .order_by(Release.at.desc(), Release.id)
    )
    return tuple(
        UsedIn(
            release.hex(), title, msgspec.json.decode(body, type=_Purpose).purpose, at.isoformat(),
            tuple(indicators()[code].title for code in figures if code in indicators()), _units(body, figures),
        )
        for figures, release, title, body, at in session.execute(asked)
    )  # fmt: skip


class _Figure(msgspec.Struct):
    indicator: str
    unit: str


class _Figures(msgspec.Struct):
    figures: list[_Figure] = []


def _units(body: str, codes: list[str]) -> tuple[str, ...]:
    told = msgspec.json.decode(body, type=_Figures).figures
    return tuple(dict.fromkeys(each.unit for each in told if each.indicator in codes))


def _ours(book: Ledger) -> list[tuple[int, int]]:
    """The slot of each of our people, and the one that stands for them where two records are of one person."""
    flags, stands = book.ours(_PERSON), book.people(_PERSON)
    return [(slot, stands[slot]) for slot, own in enumerate(flags) if own]
