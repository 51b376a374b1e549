"""Rows of a table that wait for a person: mended, taken as a correction or as somebody else, or dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from app.progress import Progress
from app.records import table_correct, table_marks, table_whose, table_write
from app.records.errors import NoSuchRecord, RowOvertaken
from app.records.local import house, today
from app.records.table_fill import Fills
from app.records.table_marks import STANDS
from app.tables.mapping import MappingFile, must_fit, must_rest_on_consent
from app.tables.rows import NEW_DIFFERS, Fault, is_here, judge
from db.models import Erased, ImportRow, ImportRun

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.table_correct import Changed
    from app.tables.rows import Judged

    _Read = tuple[ImportRow, tuple[Judged, Judged]]

_BATCH: Final = 50
_TWO_PEOPLE: Final = frozenset({"row.key_twice", "row.same_twice", "row.looks_changed", "row.was_erased", "row.no_key"})
"""What is wrong with a row only as long as nobody has said that it is a person of its own."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many answers were corrected, and how many were changed here meanwhile, so that both values are kept."""

    corrected: int
    crossed: int


def retry(desk: Desk, run: int, mapping: MappingFile | None = None, progress: Progress | None = None) -> int:
    """Every row of a run that was set aside, once more; with a better mapping, by that one. How many went in."""
    progress, done = progress or Progress(), 0
    if mapping is not None:
        must_fit(mapping)
        must_rest_on_consent(mapping)
    with desk.read("import_table") as session:
        waiting = list(session.scalars(select(ImportRow.id).where(ImportRow.run == run, ImportRow.state == "aside")))
    for at in range(0, len(waiting), _BATCH):
        progress.step(at, len(waiting))
        with desk.write("import_table") as session:
            for found in (_waiting(session, row) for row in waiting[at : at + _BATCH]):
                used = _mapping(session, found)
                if mapping is not None and mapping.person != used.person:
                    _say_whose(session, found, mapping)
                done += not _try(desk, session, found, mapping or used)
    return done


def mend(desk: Desk, row: int, cells: dict[str, str]) -> tuple[Fault, ...]:
    """Type over cells of a row and try it again; what stood in the table is kept beside it. Empty when it went in."""
    with desk.write("import_table") as session:
        found = _waiting(session, row)
        old = dict(found.cells or ())
        typed = {name: text for name, text in {**(found.mended or {}), **cells}.items() if text != old.get(name, "")}
        found.mended = typed or None
        used = _mapping(session, found)
        if used.person in cells:
            _say_whose(session, found, used)
        return _try(desk, session, found, used)


def as_new(desk: Desk, row: int) -> tuple[Fault, ...]:
    """It is a person of its own, whatever it resembles: tried again without those doubts."""
    with desk.write("import_table") as session:
        found = _waiting(session, row)
        if is_here(_faults(found)):
            raise NoSuchRecord
        found.subject = found.case_id = None
        found.whose = table_write.another_mark() if found.whose is not None else None
        found.faults = table_write.told(fault for fault in _faults(found) if fault.why not in _TWO_PEOPLE)
        return _try(desk, session, found, _mapping(session, found))


def accept(desk: Desk, row: int) -> Accepted:
    """The row is the same person as before, corrected in the table: what the table changed is corrected here.

    What somebody changed here meanwhile is not overwritten: both values are kept as a dispute. RowOvertaken for a row
    that is older than what was taken in of this person. Read first, then one unit of work that writes.
    """
    with desk.read("import_table") as session:
        why = _why(session, row)
        seen = table_correct.seen(_changes(desk, session, row)[1])
    with desk.write("import_table", why=why, seen=seen or None) as session:
        (earlier, both), changes = _changes(desk, session, row)
        found, mapping = _waiting(session, row), _mapping(session, _waiting(session, row))
        table_correct.apply(session, house(desk), changes)
        parts = {tag: said for tag, said in both[1].parts.items() if tag not in (earlier.made or {})}
        found.case_id, found.subject, found.made = earlier.case_id, earlier.subject, earlier.made
        found.state, found.faults = "corrected", None
        table_write.add_parts(session, house(desk), found, mapping, parts)
        crossed = sum(len(each.crossed) for each in changes)
        count = sum(len(each.answers) for each in changes) - crossed
        desk.audit(session, "import_table", subject=found.subject, outcome=f"row corrected {count} answers")
        return Accepted(count, crossed)


def _changes(desk: Desk, session: Session, row: int) -> tuple[_Read, tuple[Changed, ...]]:
    found = _waiting(session, row)
    earlier, mapping = _earlier(session, found), _mapping(session, found)
    if (found.run, found.id) < (earlier.run, earlier.id):
        raise RowOvertaken
    then, now = (judge(mapping, table_write.cells_of(each), today(desk)) for each in (earlier, found))
    new = {
        name for of in Fills(session, mapping).of(earlier.run, earlier.case_id, then.answers).values() for name in of
    }
    new |= {mapping.column[each.column].field for each in _faults(found) if each.why == NEW_DIFFERS}
    then.answers = {name: said for name, said in then.answers.items() if name not in new}
    return (earlier, (then, now)), table_correct.changes(session, earlier, (then, now), mapping)


def drop(desk: Desk, row: int) -> None:
    """Nothing becomes of it, and what it said is not kept; if the same file comes again it is skipped."""
    with desk.write("import_table") as session:
        found = _waiting(session, row)
        found.state = "dropped"
        found.cells = found.kinds = found.mended = found.faults = found.resembles = found.subject = found.case_id = None
        desk.audit(session, "import_table", outcome="row dropped")


def _waiting(session: Session, row: int) -> ImportRow:
    found = session.get(ImportRow, row)
    if found is None or found.state not in ("aside", "changed"):
        raise NoSuchRecord
    person = table_whose.person_of(session, found)
    subjects = (found.subject, person.id if person is not None else None)
    if any(each is not None and session.get(Erased, each) is not None for each in subjects):
        raise NoSuchRecord
    return found


def _try(desk: Desk, session: Session, row: ImportRow, used: MappingFile) -> tuple[Fault, ...]:
    """Doubts that only a person can settle stay; everything else is judged anew."""
    judged = judge(used, table_write.cells_of(row), today(desk))
    judged.faults += [fault for fault in _faults(row) if _still_doubted(row, fault, used)]
    person = table_whose.person_of(session, row) if row.subject is None else None
    if person is not None:
        known, said = table_whose.known_of(session, person.id), table_whose.hers(judged.answers)
        judged.faults += table_whose.contradictions(used, known, said)
    row.faults = table_write.told(judged.faults)
    if not judged.faults and (row.subject is None or (used.case and row.case_id is None)):
        table_write.become(session, house(desk), row, used, judged)
        judged.faults += _faults(row) if row.state == "aside" else ()
        desk.audit(session, "import_table", subject=row.subject, outcome="row mended")
    elif not judged.faults:
        row.state = "changed"
    return tuple(judged.faults)


def _still_doubted(row: ImportRow, fault: Fault, mapping: MappingFile) -> bool:
    if fault.why == "row.no_key":
        return not {**dict(row.cells or ()), **(row.mended or {})}.get(mapping.key, "").strip()
    return fault.why in _TWO_PEOPLE


def _earlier(session: Session, row: ImportRow) -> ImportRow:
    """The row that became the person, as it stood when it last was taken in."""
    run = session.get(ImportRun, row.run)
    asked = select(ImportRow).where(ImportRow.subject == row.subject, ImportRow.case_id == row.case_id)
    asked = asked.where(ImportRow.state.in_(STANDS)).join(ImportRun, ImportRun.id == ImportRow.run)
    if run is not None:  # rows of other tables may have added to the same case
        asked = asked.where(ImportRun.source_mark == run.source_mark)
    if _mapping(session, row).case:
        asked = asked.where(ImportRow.mark == row.mark)
    found = (
        session.scalars(asked.order_by(ImportRow.run.desc(), ImportRow.id.desc())).first()
        if row.subject is not None
        else None
    )
    if found is None:
        raise NoSuchRecord
    return found


def _mapping(session: Session, row: ImportRow) -> MappingFile:
    run = session.get(ImportRun, row.run)
    if run is None:
        raise NoSuchRecord
    return msgspec.convert(run.mapping, MappingFile)


def _say_whose(session: Session, row: ImportRow, mapping: MappingFile) -> None:
    """Once the cell that says it reads otherwise."""
    run = session.get(ImportRun, row.run)
    if run is not None:
        key, cells = table_marks.secret(session), table_write.cells_of(row)
        row.whose = table_marks.whose(key, run.source_mark, mapping, cells)


def _why(session: Session, row: int) -> str:
    found = _waiting(session, row)
    return f"import {found.run}, row {found.number}"


def _faults(row: ImportRow) -> tuple[Fault, ...]:
    return tuple(Fault(**each) for each in row.faults or ())


__all__ = ["Accepted", "Fault", "accept", "as_new", "drop", "mend", "retry"]
