"""A link between two persons leads to somebody else, and to somebody who is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from db.models import Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from db.models import Case
    from db.types import Answer

THEMSELVES: Final = QT_TRANSLATE_NOOP("Findings", "This is the same person. Choose somebody else.")
NOT_HERE: Final = QT_TRANSLATE_NOOP("Findings", "No record of this person is kept here: write the name too.")


def judge(session: Session, case: Case, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    linked = answers.get("linked_person")
    if not isinstance(linked, str):
        return
    if linked == case.subject.hex():
        yield Finding("linked_person", "people.themselves", THEMSELVES)
        return
    person = session.get(Person, bytes.fromhex(linked))
    if person is None or person.erased:
        yield Finding("linked_person", "people.not_here", NOT_HERE, "warning", facts=(("person", linked),))
