"""Links between two people on their way: who may write one, to whom it may be told, and when it has to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sync.consented import LEVELS
from db.models import PersonLink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy.orm import Session

    from app.sync.consented import Scope
    from db.lines import Line

KIND: Final = PersonLink.kind
_ENDS: Final = ("one", "two")
_LEAST: Final = LEVELS.index("coded")


def named(line: Line) -> tuple[bytes, ...]:
    """The people that a line says its link is about; an edit of it names nobody."""
    told = [line.body[end][0] for end in _ENDS if line.body and end in line.body]
    found = []
    for each in told:
        try:
            found.append(bytes.fromhex(each))
        except (TypeError, ValueError):
            found.append(b"")
    return tuple(found)


def stands(line: Line) -> bool:
    """A link is its own subject, and is about two people or says nothing new of that."""
    people = named(line)
    whole = not people or (len(set(people)) == 2 and all(len(each) == 16 for each in people))
    return line.record == line.subject and whole


def may_link(
    line: Line, author: bytes, keeper: Callable[[bytes], bytes | None], trusted: frozenset[bytes | None]
) -> bool:
    """Whoever keeps both people; of a coordinator also about ours, and about people of whom nothing is here."""
    return all(keeper(person) in {author} | trusted for person in named(line))


def ends_of(session: Session, link: bytes) -> tuple[bytes, ...]:
    """The two people of a link that stands."""
    row = session.get(PersonLink, link)
    ends = (row.one, row.two) if row is not None and not row.erased else ()
    return tuple(end for end in ends if end is not None)


def may_hear(ends: Iterable[bytes], scope: Callable[[bytes], Scope]) -> bool:
    """That two records are one person is told only to those who may know of both, at least under a code."""
    levels = [LEVELS.index(scope(person).level) for person in ends]
    return len(levels) == 2 and min(levels) >= _LEAST


def all_links(session: Session) -> frozenset[bytes]:
    return frozenset(row[0] for row in session.connection().exec_driver_sql("SELECT id FROM person_link"))


def is_link(session: Session, subject: bytes) -> bool:
    found = session.connection().exec_driver_sql("SELECT 1 FROM person_link WHERE id = ?", (subject,))
    return found.first() is not None
