"""Who belongs together: links between clients, read from both sides, and kin in the house who have no stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.records.who import chunks, known
from db.codes.lists import code_list
from db.models import FamilyLink

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy.orm import Session

_OTHER_SIDE: Final = {"child": "parent", "parent": "child"}
IN_CARE: Final = QT_TRANSLATE_NOOP("Codes", "In this person's care")
"""The other side of a guardian, for which the list has no code."""


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Somebody in whose case this person is named; `relation` is what they are to this one, a label for Codes."""

    person: str
    relation: str


@dataclass(frozen=True, slots=True)
class Companion:
    """`relation` is a label for the context Codes; `stay` is False for one said to live here who has no stay."""

    person: str
    code: str
    name: str
    relation: str
    stay: bool


def companions(session: Session, subjects: Collection[bytes]) -> dict[bytes, tuple[Companion, ...]]:
    """For each who sleeps here: the others here who are theirs, whichever of the two it was written down for."""
    found: dict[bytes, dict[tuple[str, str], Companion]] = {}
    links = list(_links(session, subjects))
    named = known(session, [(other, None) for _, other, _, _, _ in links if other is not None] + _each(subjects))
    for subject, other, name, relation, lives_here in links:
        here = other is not None and other in subjects
        if not here and lives_here != "yes":
            continue
        who = named.get(other or b"")
        code, called = (who.code, who.name or name) if who is not None else ("", name)
        made = Companion(other.hex() if other else "", code, called, _label(relation), here)
        found.setdefault(subject, {})[made.person, made.name] = made
        if here and other is not None:
            back = named[subject]
            mirrored = Companion(subject.hex(), back.code, back.name, _turned(relation), stay=True)
            found.setdefault(other, {}).setdefault((mirrored.person, mirrored.name), mirrored)
    return {subject: tuple(told.values()) for subject, told in found.items()}


def named_by(session: Session, subject: bytes) -> tuple[NamedBy, ...]:
    """The others whose cases name this person as somebody of theirs, each once, the first who did so first."""
    asked = (
        select(FamilyLink.subject, FamilyLink.relation)
        .where(FamilyLink.linked_person == subject.hex(), FamilyLink.subject != subject)
        .where(FamilyLink.voided.is_(None), ~FamilyLink.erased)
        .order_by(FamilyLink.id)
    )
    found: dict[str, NamedBy] = {}
    for other, relation in session.execute(asked):
        made = NamedBy(other.hex(), _turned(relation) if isinstance(relation, str) else "")
        found.setdefault(made.person, made)
    return tuple(found.values())


def _turned(relation: str) -> str:
    """What the one is to the other, seen from the other side."""
    return IN_CARE if relation == "guardian" else _label(_OTHER_SIDE.get(relation, relation))


def _each(subjects: Collection[bytes]) -> list[tuple[bytes, bytes | None]]:
    return [(subject, None) for subject in subjects]


def _links(session: Session, subjects: Collection[bytes]) -> Iterator[tuple[bytes, bytes | None, str, str, object]]:
    columns = (
        FamilyLink.subject, FamilyLink.linked_person, FamilyLink.name, FamilyLink.relation, FamilyLink.lives_here
    )  # fmt: skip
    for chunk in chunks(subjects):
        asked = select(*columns).where(FamilyLink.subject.in_(chunk), FamilyLink.voided.is_(None), ~FamilyLink.erased)
        for subject, other, name, relation, lives_here in session.execute(asked.order_by(FamilyLink.id)):
            called = name if isinstance(name, str) else ""
            yield subject, _person(other), called, relation if isinstance(relation, str) else "", lives_here


def _person(written: object) -> bytes | None:
    try:
        found = bytes.fromhex(written) if isinstance(written, str) else b""
    except ValueError:
        return None
    return found if len(found) == 16 else None


def _label(relation: str) -> str:
    return code_list("family_relation").label(relation) if relation else ""
