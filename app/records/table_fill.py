"""A row that is in already, read by a mapping that asks more: its new answers, where nobody ever said anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.records import case_records
from app.records.amending import amend
from app.records.errors import AnswersRefused
from app.tables.mapping import INTAKE_OF, MappingFile
from db.journal import seen_in
from db.models import Case, ImportRun

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.base import Kept
    from db.types import Answer


class Fills:
    """What the imports before had no question for; each of them is looked at once."""

    def __init__(self, session: Session, mapping: MappingFile) -> None:
        self._session = session
        self._asked = _asked(mapping)
        self._new: dict[int, frozenset[str]] = {}

    def of(self, run: int, case_id: bytes | None, answers: Mapping[str, Answer]) -> dict[str, dict[str, Answer]]:
        """By the kind of record; what was answered here since, or answered and emptied, is not among them."""
        told = {name: said for name, said in answers.items() if name in self._since(run)}
        case = self._session.get(Case, case_id) if told and case_id is not None else None
        if case is None or case.erased or case.voided is not None:
            return {}
        found = {}
        for record in case_records.of_case(self._session, case.id).asked():
            said = {name: answer for name, answer in told.items() if _never_said(record, name)}
            if said:
                found[record.kind] = said
        return found

    def _since(self, run: int) -> frozenset[str]:
        """The questions that this mapping asks and that of the earlier import did not."""
        if run not in self._new:
            earlier = self._session.get(ImportRun, run)
            then = _asked(msgspec.convert(earlier.mapping, MappingFile)) if earlier is not None else self._asked
            self._new[run] = self._asked - then
        return self._new[run]


def fill(session: Session, house: House, case_id: bytes, fills: Mapping[str, Mapping[str, Answer]]) -> bool:
    """As any correction is made; what would contradict the answers of today stays in its row. Whether any went in."""
    records, done = case_records.of_case(session, case_id), False
    for kind, told in fills.items():
        record = records.of(kind)
        said = {name: answer for name, answer in told.items() if record is not None and _never_said(record, name)}
        if record is None or not said:
            continue
        try:
            amend(session, house, record, records, said)
        except AnswersRefused:
            continue
        done = True
    return done


def _asked(mapping: MappingFile) -> frozenset[str]:
    """By a column: what the same reason or answer was given for everybody, no row says."""
    return frozenset(column.field for column in mapping.column.values() if column.record == INTAKE_OF)


def _never_said(record: Kept, name: str) -> bool:
    """No line of its journal ever set it, and neither did this unit of work."""
    return getattr(record, name, "") is None and name not in seen_in(record)
