"""Two people as a page shows them side by side: field by field in words of the record, and what agrees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records.origins import Origins, newest
from app.records.who import known
from app.twins import gist, weights, words
from app.twins.compare import compare
from db.heads import Heads
from db.models import Person
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.twins.compare import Fact
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two. `organisation` is empty for our own; `changed` is when the person's record was last written."""

    person: str
    case: str
    number: str
    code: str
    name: str
    organisation: str
    changed: str


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both. `said` is agree, near, differ or unknown; `sentence` is marked in the context Twins.

    `answers` are what each record has, per question of that field; `weight` is in bits, for those who ask.
    """

    field: str
    said: str
    sentence: str
    weight: float
    one: tuple[tuple[str, Answer], ...]
    two: tuple[tuple[str, Answer], ...]


QUESTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "names": ("given_names", "family_names", "known_as", "name_own_script", "other_names"),
    "born": ("date_of_birth",),
    "gender": ("gender",),
    "citizenships": ("citizenships",),
    "phone": ("safe_phone",),
    "papers": ("identity_number",),
}


def sides(session: Session, people: Iterable[bytes]) -> dict[bytes, Side]:
    """Who is here of these; nobody who was erased."""
    wanted = list(dict.fromkeys(people))
    who, origins = known(session, ((person, None) for person in wanted)), Origins(session)
    found = {}
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        for person, st in session.execute(select(Person.id, Person.st).where(Person.id.in_(some), ~Person.erased)):
            heads, card = Heads.decode(st), who[person]
            origin = origins.organisation(heads.first[1]) if heads.first is not None else ""
            changed = newest([stamp for stamp in (heads.first,) if stamp is not None])
            found[person] = Side(person.hex(), card.case, card.number, card.code, card.name, origin, changed)
    return found


def facts_of(
    session: Session, pairs: Iterable[tuple[bytes, bytes]]
) -> dict[tuple[bytes, bytes], tuple[FieldPair, ...]]:
    """What agrees of each pair now, whatever a search found then."""
    wanted = list(pairs)
    told = twins.told(session, {end for pair in wanted for end in pair})
    rows = twins.counts(session)[0]
    cache: dict[str, float] = {}

    def rarity(word: str) -> float:
        if word not in cache:
            cache[word] = weights.frequency(twins.heard(session, word), rows)
        return cache[word]

    found = {}
    for one, two in wanted:
        left, right = told.get(one, {}), told.get(two, {})
        likeness = compare(gist.gist_of(left), gist.gist_of(right), rarity)
        found[one, two] = tuple(_field(fact, left, right) for fact in likeness.facts)
    return found


def _field(fact: Fact, left: Mapping[str, Any], right: Mapping[str, Any]) -> FieldPair:
    one, two = (
        tuple((name, told.get(name)) for name in QUESTIONS[fact.field] if told.get(name) is not None)
        for told in (left, right)
    )
    return FieldPair(fact.field, fact.said, words.sentence(fact), fact.weight, one, two)
