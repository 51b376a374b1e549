"""Rows of one person: who of them is here already, what is known of them, and where another row says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.forms.intake import INTAKE
from app.records.case_records import answers_of
from app.records.table_marks import STANDS
from app.tables.rows import ROW_WHY, Fault
from db.missing import is_blank, reason_of
from db.models import Erased, Identity, ImportRow, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.records.table_marks import Known
    from app.tables.mapping import MappingFile
    from app.tables.rows import Judged
    from db.types import Answer

_HERS = frozenset({"person", "identity"})
"""The records that all cases of a person share."""
_DIFFERS = "row.person_differs"


class Whose:
    """Everybody of one source: from the vault, and from the rows of the table that were looked at before."""

    def __init__(self, session: Session, known: Iterable[Known]) -> None:
        self._session = session
        known = [each for each in known if each.whose is not None]
        self._people = {each.whose: each.subject for each in reversed(known) if each.state in STANDS}
        self._erased = {each.whose for each in known if each.state == "erased"}
        self._erased |= {whose for whose, who in self._people.items() if who and session.get(Erased, who) is not None}
        self._told: dict[bytes, dict[str, Answer]] = {}

    def erased(self, whose: bytes | None) -> bool:
        return whose in self._erased

    def settle(self, whose: bytes, mapping: MappingFile, judged: Judged) -> tuple[bytes | None, bool]:
        """Who in the vault a sound row is about, and whether it is a further case; a fault where it contradicts."""
        person = self._people.get(whose)
        known = self._told.get(whose)
        if known is None and person is not None:
            known = self._told[whose] = known_of(self._session, person)
        said = hers(judged.answers)
        if known is None:
            self._told[whose] = said
            return None, False
        judged.faults += contradictions(mapping, known, said)
        if judged.faults:
            return None, False
        known |= {name: answer for name, answer in said.items() if name not in known}
        return person, True


def person_of(session: Session, row: ImportRow) -> Person | None:
    """Who the other rows of the same person became; NoSuchRecord is for the caller where they are erased."""
    if row.whose is None:
        return None
    session.flush()
    asked = select(ImportRow.subject).where(ImportRow.whose == row.whose, ImportRow.state.in_(STANDS))
    subject = session.scalars(asked.where(ImportRow.subject.is_not(None)).order_by(ImportRow.id)).first()
    return session.get(Person, subject) if subject is not None else None


def known_of(session: Session, subject: bytes) -> dict[str, Answer]:
    """What stands in the vault about the person, whichever case it was said in."""
    person = session.get(Person, subject)
    own = session.scalars(select(Identity).where(Identity.subject == subject).order_by(Identity.id)).first()
    found: dict[str, Answer] = {}
    for record in (person, own):
        found |= answers_of(record) if record is not None else {}
    return _said(found)


def hers(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """What a row says about the person and not about one case."""
    tidy = INTAKE.tidy(answers)
    return _said({field.name: tidy[field.name] for field in INTAKE.fields if field.of in _HERS and field.name in tidy})


def contradictions(mapping: MappingFile, known: Mapping[str, Answer], said: Mapping[str, Answer]) -> list[Fault]:
    """Both answer, and not alike. A reason why there is no answer contradicts nothing."""
    heads = {column.field: heading for heading, column in mapping.column.items()}
    return [
        Fault(heads.get(name, name), _DIFFERS, ROW_WHY[_DIFFERS])
        for name, answer in said.items()
        if name in known and known[name] != answer
    ]


def _said(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {name: answer for name, answer in answers.items() if not is_blank(answer) and not reason_of(answer)}
