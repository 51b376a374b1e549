"""A row that is in already, read by a mapping that asks more: its new answers, where nobody ever said anything."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from app.records import case_records
from app.records.amending import amend
from app.records.errors import AnswersRefused
from app.tables.cell import EMPTY
from app.tables.mapping import INTAKE_OF, MappingFile
from db.journal import line_at, seen_in
from db.lines import WHY
from db.missing import reason_of
from db.models import Case, ImportRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from app.tables.cell import Cell
    from db.base import Kept
    from db.types import Answer

    ByKind = dict[str, dict[str, Answer]]

_BY_IMPORT: Final = re.compile(r"import \d+")
"""Why an answer was filled in from a row; what somebody accepted afterwards names the row too."""


def why(run: int) -> str:
    return f"import {run}"


@dataclass(slots=True)
class New:
    """`fills` go in, by the kind of record; of `differs` another row of the same person says something else."""

    fills: ByKind = field(default_factory=dict)
    differs: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Filled:
    """Whether any went in; those to which another row said otherwise; what the answers of today do not go with."""

    done: bool
    differs: tuple[str, ...]
    refused: bool


class Fills:
    """What the imports before had no question for; each of them is looked at once, and so is whoever answers first."""

    def __init__(self, session: Session, mapping: MappingFile) -> None:
        self._session, self._mapping = session, mapping
        self._asked = _asked(mapping)
        self._new: dict[int, frozenset[str]] = {}
        self._first: dict[tuple[bytes, str], tuple[Answer, ByKind]] = {}

    def of(self, run: int, case_id: bytes | None, answers: Mapping[str, Answer]) -> ByKind:
        """By the kind of record; what was answered here since, or answered and emptied, is not among them."""
        found: ByKind = {}
        for record, name, said in self._told(run, case_id, answers):
            if _never_said(record, name):
                found.setdefault(record.kind, {})[name] = said
        return found

    def look(self, run: int, case_id: bytes | None, answers: Mapping[str, Answer]) -> New:
        """The same row by row: of two rows of a person that disagree the first one fills. A reason disagrees with none.

        What somebody typed here is better than any row, and is not held against it.
        """
        found = New()
        for record, name, said in self._told(run, case_id, answers):
            if not _never_said(record, name):
                if _contradict(getattr(record, name), said) and self._is_by_import(record, name):
                    found.differs.append(name)
                continue
            first, whose = self._first.get((record.id, name), (None, None))
            if whose is None or (reason_of(first) and not reason_of(said)):
                if whose is not None:
                    _take_out(whose, record.kind, name)
                self._first[record.id, name] = said, found.fills
                found.fills.setdefault(record.kind, {})[name] = said
            elif _contradict(first, said):
                found.differs.append(name)
        return found

    def says_new(self, run: int, case_id: bytes | None, cells: Mapping[str, Cell]) -> bool:
        """Whether any cell of the row answers what was not asked then, of a case that stands."""
        new = self._since(run)
        columns = [(head, each) for head, each in self._mapping.column.items() if each.record == INTAKE_OF]
        said = (
            cells.get(heading, EMPTY).said not in ("", *column.nothing)
            for heading, column in columns
            if column.field in new
        )
        return any(said) and self._case(case_id) is not None

    def _told(
        self, run: int, case_id: bytes | None, answers: Mapping[str, Answer]
    ) -> Iterator[tuple[Kept, str, Answer]]:
        told = {name: said for name, said in answers.items() if name in self._since(run)}
        case = self._case(case_id) if told else None
        if case is None:
            return
        for record in case_records.of_case(self._session, case.id).asked():
            yield from ((record, name, said) for name, said in told.items() if hasattr(record, name))

    def _case(self, case_id: bytes | None) -> Case | None:
        case = self._session.get(Case, case_id) if case_id is not None else None
        return None if case is None or case.erased or case.voided is not None else case

    def _since(self, run: int) -> frozenset[str]:
        """The questions that this mapping asks and that of the earlier import did not."""
        if run not in self._new:
            earlier = self._session.get(ImportRun, run)
            then = _asked(msgspec.convert(earlier.mapping, MappingFile)) if earlier is not None else self._asked
            self._new[run] = self._asked - then
        return self._new[run]

    def _is_by_import(self, record: Kept, name: str) -> bool:
        """Nobody but rows said what stands there."""
        lines = [line_at(self._session, rep, seq) for rep, seq in seen_in(record).get(name, ())]
        said = [(line.body or {}).get(WHY, ("", ()))[0] for line in lines if line is not None]
        return bool(said) and all(_BY_IMPORT.fullmatch(str(each)) for each in said)


def fill(session: Session, house: House, case_id: bytes, fills: Mapping[str, Mapping[str, Answer]]) -> Filled:
    """As any correction is made; what would contradict the answers of today stays in its row, and so does what another
    row of the person, brought in by the same import, says otherwise.
    """
    records, done, refused = case_records.of_case(session, case_id), False, False
    differs: list[str] = []
    for kind, told in fills.items():
        record = records.of(kind)
        if record is None:
            continue
        said = {name: answer for name, answer in told.items() if _never_said(record, name)}
        differs += [name for name in told if name not in said and _contradict(getattr(record, name), told[name])]
        try:
            if said:
                amend(session, house, record, records, said)
        except AnswersRefused:
            refused = True
            continue
        done = done or bool(said)
    return Filled(done, tuple(differs), refused)


def _take_out(fills: ByKind, kind: str, name: str) -> None:
    fills[kind].pop(name)
    if not fills[kind]:
        fills.pop(kind)


def _contradict(one: Answer, other: Answer) -> bool:
    return one is not None and one != other and not reason_of(one) and not reason_of(other)


def _asked(mapping: MappingFile) -> frozenset[str]:
    """By a column: what the same reason or answer was given for everybody, no row says."""
    return frozenset(column.field for column in mapping.column.values() if column.record == INTAKE_OF)


def _never_said(record: Kept, name: str) -> bool:
    """No line of its journal ever set it, and neither did this unit of work."""
    return getattr(record, name, "") is None and name not in seen_in(record)
