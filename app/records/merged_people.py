"""Which records are of one person by what people decided, so that figures count each person once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.models import Person, PersonLink

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

SAME: Final = "same"
DIFFERENT: Final = "different"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Decisions that cannot all be true: A is B, B is C, but A is not C. All these people are counted apart."""

    people: tuple[bytes, ...]
    links: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """`head` leads from each person who is merged to the one who stands for all of them; others are not in it."""

    head: Mapping[bytes, bytes]
    contradictions: tuple[Contradiction, ...]

    def of(self, person: bytes) -> bytes:
        return self.head.get(person, person)


def merged(session: Session) -> Merged:
    """By the links that stand. Who was erased, or whose record is not here, links nobody."""
    links = session.execute(
        select(PersonLink.id, PersonLink.one, PersonLink.two, PersonLink.verdict, PersonLink.ndis)
        .where(~PersonLink.erased, PersonLink.one.is_not(None), PersonLink.two.is_not(None))
        .order_by(PersonLink.id)
    ).all()
    ends = {end for _, one, two, _, _ in links for end in (one, two)}
    alive = _alive(session, ends)
    standing = [row for row in links if row.one in alive and row.two in alive and (row.ndis or row.verdict in _SAID)]
    return _groups(standing)


_SAID: Final = frozenset({SAME, DIFFERENT})


def _alive(session: Session, people: Iterable[bytes]) -> set[bytes]:
    wanted = list(people)
    found: set[bytes] = set()
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        found.update(session.scalars(select(Person.id).where(Person.id.in_(some), ~Person.erased)))
    return found


def _groups(links: Iterable[tuple[bytes, bytes, bytes, object, int]]) -> Merged:
    """What is disputed joins too, so that nobody is counted once on a word that others deny."""
    rows = list(links)
    parent: dict[bytes, bytes] = {}
    for _, one, two, verdict, disputed in rows:
        if verdict == SAME or disputed:
            first, second = _root(parent, one), _root(parent, two)
            parent[max(first, second)] = min(first, second)
    broken: dict[bytes, list[bytes]] = {}
    for _, one, two, verdict, disputed in rows:
        if (verdict == DIFFERENT or disputed) and _root(parent, one) == _root(parent, two):
            broken.setdefault(_root(parent, one), [])
    for link, one, two, _, _ in rows:
        if _root(parent, one) in broken and _root(parent, one) == _root(parent, two):
            broken[_root(parent, one)].append(link)
    people: dict[bytes, list[bytes]] = {}
    for person in sorted(parent):
        people.setdefault(_root(parent, person), []).append(person)
    head = {each: root for root, some in people.items() if root not in broken for each in some if each != root}
    return Merged(
        head, tuple(Contradiction(tuple(people[root]), tuple(those)) for root, those in sorted(broken.items()))
    )


def _root(parent: dict[bytes, bytes], person: bytes) -> bytes:
    """The oldest of a group stands for it, on every desk the same."""
    parent.setdefault(person, person)
    while parent[person] != person:
        parent[person] = parent[parent[person]]
        person = parent[person]
    return person
