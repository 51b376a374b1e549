"""A row that adds to a case which another row made: what that one said already is filled up, the rest is made."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from app.records import case_records, table_marks
from app.records.amending import amend
from app.records.errors import NoSuchRecord
from app.records.table_marks import STANDS
from app.tables.cell import EMPTY, same
from app.tables.mapping import MappingFile
from app.tables.rows import ROW_WHY, Fault
from app.tables.source import own_name
from db.missing import is_value
from db.models import ImportRow, ImportRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from app.records.table_marks import Known
    from app.tables.cell import Cell
    from app.tables.source import Source
    from db.base import Kept
    from db.types import Answer

NO_CASE = "row.no_case"


def told_case(mapping: MappingFile, cells: Mapping[str, Cell]) -> str:
    """The key of its case, as marks are made of it."""
    return same(cells.get(mapping.case, EMPTY).said)


def unplaced(mapping: MappingFile, cells: Mapping[str, Cell]) -> Fault:
    """Why there is no case to add to."""
    why = NO_CASE if told_case(mapping, cells) else "row.no_case_said"
    return Fault(mapping.case, why, ROW_WHY[why])


def home_of(session: Session, mapping: MappingFile, cells: Mapping[str, Cell]) -> ImportRow | None:
    """The row that made the case, the newest where it was corrected."""
    told = told_case(mapping, cells)
    return _standing(session, mapping.name, told) if told else None


def _standing(session: Session, source: str, told: str) -> ImportRow | None:
    mark = table_marks.mark(table_marks.secret(session), source, told.encode())
    asked = select(ImportRow).where(ImportRow.mark == mark, ImportRow.state.in_(STANDS), ImportRow.case_id.is_not(None))
    return session.scalars(asked.order_by(ImportRow.id.desc())).first()


class Homes:
    """The rows of the source that made cases, looked up for a whole table at once."""

    def __init__(self, session: Session, key: bytes, source: Source) -> None:
        self.mapping = source.mapping
        self._key, self._name = key, source.name
        self._by_mark: dict[bytes, list[Known]] = defaultdict(list)
        for each in table_marks.known(session, table_marks.source(key, source.name)):
            self._by_mark[each.mark].append(each)

    def of(self, cells: Mapping[str, Cell]) -> tuple[Known | None, bool]:
        """The newest that stands; and whether whoever stood there was erased."""
        told = told_case(self.mapping, cells)
        met = self._by_mark.get(table_marks.mark(self._key, self._name, told.encode()), []) if told else []
        home = next((each for each in reversed(met) if each.state in STANDS and each.case_id is not None), None)
        return home, any(each.state == "erased" for each in met)


class Adding:
    """One row at its case: `take_up` finds the record that says the same already, and fills it up."""

    def __init__(self, session: Session, house: House, row: ImportRow, mapping: MappingFile) -> None:
        self._session, self._house, self._row, self._mapping = session, house, row, mapping
        self._own = own_name(mapping.name, mapping)

    def take_up(self, home: ImportRow, cells: Mapping[str, Cell], tag: str, told: Mapping[str, Answer]) -> bool:
        """Whether there was such a record. Raises AnswersRefused where it cannot take what the row says."""
        kind = self._mapping.record[tag].kind
        first = self._first_of(cells)
        record = self._record(kind, (first.made or {}).get(tag, "")) if first is not None else None
        record = record or next((each for each in self._made(home, kind) if _fits(each, told)), None)
        if record is None:
            return False
        said = {name: _together(getattr(record, name, None), answer) for name, answer in told.items()}
        new = {name: answer for name, answer in said.items() if is_value(answer) and answer != getattr(record, name)}
        if new:
            amend(self._session, self._house, record, case_records.of_record(self._session, kind, record.id)[1], new)
        self._row.made = {tag: record.id.hex()}
        return True

    def _first_of(self, cells: Mapping[str, Cell]) -> ImportRow | None:
        """Of one record with several answers each stands in a row: the further ones have its key and a number."""
        base, point, number = same(cells.get(self._mapping.key, EMPTY).said).rpartition(".")
        return _standing(self._session, self._own, base) if point and number.isdecimal() else None

    def _made(self, home: ImportRow, kind: str) -> Iterator[Kept]:
        """What the row of the case made of this kind, and no other row of this table has taken up."""
        run = self._session.get(ImportRun, home.run)
        parts = msgspec.convert(run.mapping, MappingFile).record if run is not None else {}
        asked = (
            select(ImportRow.made)
            .join(ImportRun, ImportRun.id == ImportRow.run)
            .where(ImportRow.case_id == home.case_id, ImportRow.made.is_not(None))
            .where(ImportRun.source_mark == table_marks.source(table_marks.secret(self._session), self._own))
        )
        taken = {number for made in self._session.scalars(asked) for number in (made or {}).values()}
        for tag, number in (home.made or {}).items():
            if tag in parts and parts[tag].kind == kind and number not in taken:
                record = self._record(kind, number)
                if record is not None:
                    yield record

    def _record(self, kind: str, number: str) -> Kept | None:
        try:
            return case_records.of_record(self._session, kind, bytes.fromhex(number))[0] if number else None
        except NoSuchRecord:
            return None


def _fits(record: Kept, told: Mapping[str, Answer]) -> bool:
    """Both say something, and nothing else than the other."""
    both = [name for name, answer in told.items() if is_value(answer) and is_value(getattr(record, name, None))]
    return bool(both) and all(_alike(getattr(record, name), told[name]) for name in both)


def _alike(here: Any, told: Any) -> bool:
    if isinstance(here, list) and isinstance(told, list):
        return set(here) <= set(told) or set(told) <= set(here)
    return bool(here == told)


def _together(here: Any, told: Answer) -> Answer:
    """Of several answers all that either says; of one what stands here, if anything does."""
    if not is_value(here):
        return told
    if isinstance(here, list) and isinstance(told, list):
        return [*here, *(each for each in told if each not in here)]
    return here  # type: ignore[no-any-return]  # an answer, as it stands in its column
