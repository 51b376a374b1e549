"""What one sound row does to the vault: a person with her case and further records, and where they came from."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.forms.check import errors
from app.records import casework, gates, table_adding, table_whose
from app.records import intake as records
from app.records.errors import AnswersRefused
from app.tables.cell import Cell
from app.tables.headings import as_source
from app.tables.rows import Fault
from db.models import Case, ImportRow
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from app.records.table_plan import Planned
    from app.tables.mapping import MappingFile
    from app.tables.rows import Judged
    from db.types import Answer


def keep(session: Session, run: int, row: Planned, state: str) -> ImportRow:
    """The row as it stood; one that was set aside before is the same row, tried again."""
    kept = session.get(ImportRow, row.again.id) if row.again is not None else None
    if kept is None:
        kept = ImportRow(mark=row.mark)
        session.add(kept)
    kept.run, kept.number, kept.content, kept.state = run, row.number, row.content, state
    kept.whose = row.whose
    kept.cells = as_source(row.cells)
    kept.mended = kept.mended if row.again is not None and row.again.content == row.content else None
    kept.kinds = {name: cell.kind for name, cell in row.cells.items() if cell.said and cell.kind != "text"} or None
    kept.faults = told(row.judged.faults)
    kept.resembles = row.resembles or None
    if row.before is not None:
        kept.subject, kept.case_id = row.before.subject, row.before.case_id
    elif row.person is not None and not row.further:
        kept.subject = row.person  # what waits to be added to a case is hers, and goes with her
    return kept


def doubted(session: Session, run: int, row: Planned) -> None:
    """A row that is in already waits, with what could not be filled in; once, where it waits for something else too."""
    kept = session.scalar(select(ImportRow).where(ImportRow.run == run, ImportRow.number == row.number))
    if kept is None:
        keep(session, run, row, row.fate)
    else:
        kept.faults = told(row.judged.faults)


def settle_aside(session: Session, row: Planned) -> None:
    """It had waited for what has now been read and filled in: nobody needs to look at it any more."""
    kept = session.get(ImportRow, row.again.id) if row.again is not None else None
    if kept is not None and kept.content == row.content and kept.case_id is not None:
        kept.state, kept.faults = "corrected", None


def told(faults: Iterable[Fault]) -> list[dict[str, Any]] | None:
    """Faults as they are kept."""
    return [asdict(each) for each in faults] or None


def cells_of(row: ImportRow) -> dict[str, Cell]:
    """The row as it was read, with what was typed over it here."""
    kinds, mended = row.kinds or {}, row.mended or {}
    found = {name: Cell(str(text), kinds.get(name, "text")) for name, text in row.cells or ()}
    return found | {name: Cell(str(text)) for name, text in mended.items()}


def become(session: Session, house: House, row: ImportRow, mapping: MappingFile, judged: Judged) -> None:
    """The person first, unless another row of theirs was here before.

    A further record that may not be kept is left out and said, and the row stays `part`.
    """
    if mapping.case:
        _add(session, house, row, mapping, judged)
        return
    person = table_whose.person_of(session, row)
    told = (judged.consents, judged.answers)
    made = records.record(session, house, *told) if person is None else records.further(session, house, person, *told)
    row.subject, row.case_id, row.state = made.person, made.case, "imported"
    add_parts(session, house, row, mapping, judged.parts)


def _add(session: Session, house: House, row: ImportRow, mapping: MappingFile, judged: Judged) -> None:
    """To its case; a row of which nothing may be kept waits, with the reason."""
    cells = cells_of(row)
    home = table_adding.home_of(session, mapping, cells)
    if home is None:
        row.state, row.faults = "aside", told([table_adding.unplaced(mapping, cells)])
        return
    session.flush()
    row.subject, row.case_id, row.state = home.subject, home.case_id, "imported"
    ((tag, said),) = judged.parts.items()
    try:
        taken = table_adding.Adding(session, house, row, mapping).take_up(home, cells, tag, said)
    except AnswersRefused as refused:
        taken, row.faults = True, told(Fault(each.field, each.code, each.words) for each in refused.findings)
    if not taken:
        add_parts(session, house, row, mapping, judged.parts)
    if row.faults:
        row.state, row.case_id = "aside", None


def add_parts(
    session: Session, house: House, row: ImportRow, mapping: MappingFile, parts: Mapping[str, Mapping[str, Answer]]
) -> None:
    """Those that are not there yet, what others hang on first."""
    if not parts:
        return
    session.flush()
    case = session.get(Case, row.case_id)
    if case is None:
        return
    there: dict[str, str] = dict(row.made or {})
    faults: list[Fault] = []
    for tag in sorted(parts, key=lambda each: bool(mapping.record[each].parent)):
        kind, parent = mapping.record[tag].kind, there.get(mapping.record[tag].parent)
        if tag in there:
            continue
        made = new_id()
        shut = errors(gates.findings(session, house, case, gates.Saving(kind, made, parts[tag])))
        if shut:
            faults += [Fault(each.field, each.code, each.words) for each in shut]
            continue
        hung = bytes.fromhex(parent) if parent else None
        there[tag] = casework.add(session, house, case, (kind, made, hung), parts[tag]).id.hex()
    row.made, row.faults = there or None, told(faults)
    row.state = "part" if faults else row.state


def another_mark() -> bytes:
    """For a second person whose row says the same as another's: a mark that no row will ever have."""
    return secrets.token_bytes(32)
