"""What one record of case work does to the tables: made once, with what the app fills in and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.forms.catalogue import PARENTS, form, is_by_app
from app.records import derive, filled
from app.records.consequences import follow
from app.records.errors import NoSuchRecord
from db.models import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.base import Kept
    from db.models import Case
    from db.types import Answer


def add(
    session: Session, house: House, case: Case, made: tuple[str, bytes, bytes | None], answers: Mapping[str, Answer]
) -> Kept:
    """`made` is the kind, the id the form was opened with, and the record it hangs on, if any."""
    kind, record_id, parent = made
    asked = form(kind)
    by_hand = {name: answer for name, answer in answers.items() if not is_by_app(kind, name)}
    sheet = asked.tidy({**by_hand, **filled.by_app(kind, by_hand, house, case)}, house.today)
    sheet |= {name: told for name, told in filled.worked_out(kind, sheet, house.today).items() if told is not None}
    hung = _hung_on(session, kind, parent, case)
    made_of: type[Any] = KINDS[kind]
    record: Kept = made_of(
        id=record_id, subject=case.subject, case=case.id, form_version=asked.stamp, **hung, **sheet,
        **derive.months(kind, sheet),
    )  # fmt: skip
    session.add(record)
    session.flush()
    follow(session, house, record)
    return record


def _hung_on(session: Session, kind: str, parent: bytes | None, case: Case) -> dict[str, bytes]:
    """The column that names the record this one hangs on; it is one of the same person."""
    if parent is None:
        return {}
    above, column = PARENTS[kind]
    found = session.get(KINDS[above], parent)
    if found is None or found.erased or found.subject != case.subject:
        raise NoSuchRecord
    return {column: parent}
