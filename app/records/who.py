"""What a list calls people by: case number, code and name of many at once, read as bare columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import aliased

from app.records.case_words import dangers_of, name_of
from db.models import Case, CaseFind, Identity, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.orm import Session

CHUNK: Final = 400
_OTHER: Final = aliased(CaseFind)
_ALIKE: Final = select(CaseFind.subject).where(
    CaseFind.subject.in_(bindparam("subjects", expanding=True)),
    exists().where(
        _OTHER.voided == CaseFind.voided, _OTHER.name == CaseFind.name, _OTHER.subject != CaseFind.subject
    ),
)  # fmt: skip
"""Of these, whoever is called like another person, by the index of the names; the voided are held beside the voided."""
_NAMES: Final = ("known_as", "name_own_script", "given_names", "family_names")


@dataclass(frozen=True, slots=True)
class Who:
    """`dangers` are labels for the context Codes; `flags` their codes; `case` is empty where none is here. `alike`:
    somebody else in the list of cases is called the same, so that the name alone does not say who it is.
    """

    case: str = ""
    number: str = ""
    code: str = ""
    name: str = ""
    dangers: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    alike: bool = False


def known(session: Session, wanted: Iterable[tuple[bytes, bytes | None]]) -> dict[bytes, Who]:
    """`wanted` are subjects, each with the case it is about; where none is named, the person's newest."""
    cases = dict(wanted)
    found: dict[bytes, Who] = {}
    for chunk in chunks(cases):
        names = _names(session, chunk)
        numbers = _numbers(session, chunk, cases)
        codes = select(Person.subject, Person.code, Person.danger_flags).where(Person.subject.in_(chunk))
        told = {subject: (code, flags) for subject, code, flags in session.execute(codes)}
        alike = frozenset(session.scalars(_ALIKE, {"subjects": chunk}))
        for subject in chunk:
            code, flags = told.get(subject, (None, None))
            case, number = numbers.get(subject, ("", ""))
            held = tuple(flag for flag in flags if isinstance(flag, str)) if isinstance(flags, list) else ()
            name = names.get(subject, "")
            found[subject] = Who(case, number, code or "", name, dangers_of(flags), held, subject in alike)
    return found


def chunks(keys: Iterable[bytes]) -> Iterator[tuple[bytes, ...]]:
    """As many at a time as one statement may name."""
    wanted = tuple(keys)
    for at in range(0, len(wanted), CHUNK):
        yield wanted[at : at + CHUNK]


def _names(session: Session, subjects: tuple[bytes, ...]) -> dict[bytes, str]:
    told = select(
        Identity.subject, Identity.known_as, Identity.name_own_script, Identity.given_names, Identity.family_names
    ).where(Identity.subject.in_(subjects), ~Identity.erased)
    return {subject: name_of(dict(zip(_NAMES, names, strict=True))) for subject, *names in session.execute(told)}


def _numbers(
    session: Session, subjects: tuple[bytes, ...], cases: dict[bytes, bytes | None]
) -> dict[bytes, tuple[str, str]]:
    """The case that was named, or else the newest of the person."""
    told = select(Case.subject, Case.id, Case.number).where(Case.subject.in_(subjects)).order_by(Case.id)
    found: dict[bytes, tuple[str, str]] = {}
    for subject, case, number in session.execute(told):
        if cases[subject] in (None, case) or subject not in found:
            found[subject] = (case.hex(), number or "")
    return found
