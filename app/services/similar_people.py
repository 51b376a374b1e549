"""Who may be here already: people with a like name, in any spelling and script, or with the same telephone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.forms import partial_date
from app.records import case_words
from app.records.case_records import answers_of
from app.records.local import record_id
from db import search
from db.codes.lists import code_list
from db.folding import fold
from db.models import CaseFind, Identity, Person
from db.sounding import apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.desk import Desk

MOST: Final = 3
YEARS: Final = 2
"""How far two years of birth may lie apart: ages are often guessed."""
_LIKE: Final = 0.78
_LOOKED_AT: Final = 60
_SHORTEST: Final = 2
_LACKING: Final = 2
"""How many words of a name may be missing in another: a title, a second name, that of a father."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed so far: spellings of one person's name, a (partial) date of birth, a telephone.

    `leave_out` is the person the form is about, where she is known already; `others` are further names, with a comma
    between each.
    """

    names: tuple[str, ...] = ()
    born: str = ""
    phone: str = ""
    leave_out: str = ""
    others: str = ""

    @property
    def spelt(self) -> tuple[str, ...]:
        return (*self.names, *apart(self.others))


@dataclass(frozen=True, slots=True)
class Likeness:
    """`status` is a label for the context Codes, `born` a year or empty. `how`: name, near or telephone."""

    person: str
    case: str
    number: str
    code: str
    name: str
    born: str
    status: str
    how: str


def similar_people(desk: Desk, asked: Asked) -> tuple[Likeness, ...]:
    """The likest first, three at most. Who was surely born in another year is not told of, unless by telephone."""
    with desk.read("look") as session:
        scores: dict[int, float] = dict.fromkeys(_same_telephone(session, asked.phone), 2.0)
        for name in asked.spelt:
            if len(name.strip()) >= _SHORTEST:
                for found in search.near(session, name, _LIKE, _LOOKED_AT, lacking=_LACKING):
                    scores[found.lid] = max(scores.get(found.lid, 0.0), found.score)
        ranked = sorted(scores, key=lambda lid: (-scores[lid], -lid))[:_LOOKED_AT]
        return tuple(_told(session, ranked, scores, asked))


def _same_telephone(session: Session, phone: str) -> Sequence[int]:
    found: Sequence[int] = ()
    if sum(sign.isdigit() for sign in phone) >= 6:
        found = search.find(session, phone, search.Wanted(voided="too"))[:_LOOKED_AT]
    return found


def _told(session: Session, lids: Sequence[int], scores: dict[int, float], asked: Asked) -> list[Likeness]:
    """A person with several cases is told of once, with the newest."""
    rows = {row.lid: row for row in session.scalars(select(CaseFind).where(CaseFind.lid.in_(lids)))}
    subjects = list(
        {row.subject for row in rows.values()} - ({record_id(asked.leave_out)} if asked.leave_out else set())
    )
    identities = {
        each.subject: each for each in session.scalars(select(Identity).where(Identity.subject.in_(subjects)))
    }
    people = session.execute(select(Person.id, Person.code).where(Person.id.in_(subjects)))
    codes = {row.id: row.code for row in people}
    told: dict[bytes, Likeness] = {}
    typed = [word for name in asked.spelt for word in fold(name).split()]
    for lid in sorted(lids, key=lambda lid: (-scores[lid], lid in rows and _otherwise(rows[lid], typed))):
        row = rows.get(lid)
        identity = identities.get(row.subject) if row is not None else None
        if row is None or identity is None or row.subject in told or row.voided:
            continue
        answers = answers_of(identity)
        born = partial_date.read(answers.get("date_of_birth"))
        if scores[lid] < 2 and not _may_be(partial_date.read(asked.born), born):
            continue
        how = "telephone" if scores[lid] >= 2 else "name" if scores[lid] >= 1 else "near"
        status = code_list("case_status").label(row.status) if row.status else ""
        told[row.subject] = Likeness(
            row.subject.hex(), row.case_id.hex(), row.number or "", codes.get(row.subject) or "",
            case_words.name_of(answers), _year(born), status, how,
        )  # fmt: skip
        if len(told) == MOST:
            break
    return list(told.values())


def _otherwise(row: CaseFind, typed: Sequence[str]) -> int:
    """How many of the words are written otherwise there: of those that sound the same, the same letters come first."""
    return sum(word not in row.folded for word in typed)


def _may_be(one: partial_date.Span | None, other: partial_date.Span | None) -> bool:
    """Whether two people can be born in years as near as guessed ages are; that nobody knows speaks for nothing."""
    if one is None or other is None:
        return True
    return one.low.year - other.high.year <= YEARS and other.low.year - one.high.year <= YEARS


def _year(born: partial_date.Span | None) -> str:
    return str(born.low.year) if born is not None and born.low.year == born.high.year else ""
