"""Bring in a table: sound rows become people batch by batch, the others are set aside with their reasons."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.i18n import QT_TR_NOOP
from app.progress import Cancelled, Progress
from app.records import collector, table_fill, table_marks, table_write
from app.records.local import house, today
from app.records.table_alike import mark_alike
from app.records.table_plan import plan
from app.records.table_report import RowReport, TableReport, report
from app.tables.rows import Fault
from app.tables.source import TableWish, open_source
from db.models import ImportMapping, ImportRun

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.table_plan import Planned
    from app.tables.source import Source

BRINGING_IN: Final = QT_TR_NOOP("Recording people")
BATCH: Final = 50
"""Of each it is told how far it came, row by row; written down, which tells nothing, is one batch at a time."""


@dataclass(slots=True)
class _Run:
    """An import under way."""

    id: int
    source: Source
    progress: Progress
    rows: int
    done: list[Planned] = field(default_factory=list)
    parts: list[RowReport] = field(default_factory=list)


@collector.frozen()
def import_table(desk: Desk, wish: TableWish, progress: Progress | None = None) -> TableReport:
    """Several short units of work: one to begin, one for every batch of rows, one to end.

    Stopped, what is in stays in, and the report says how far it came; a batch that was begun is not.
    """
    progress = progress or Progress()
    desk.gate("import_table")
    source = open_source(wish)
    with desk.write("import_table") as session:
        table_marks.secret(session, make=True)
    with desk.read("import_table") as session:
        rows = plan(session, source, today(desk), progress)
        mark_alike(session, rows)
    run = _Run(_begin(desk, source, rows), source, progress, len(rows))
    batches = [rows[at : at + BATCH] for at in range(0, len(rows), BATCH)]
    stopped = False
    try:
        for batch in batches:
            _write(desk, run, batch)
            _fill(desk, run, batch)
            for row in batch:
                row.spent()
        progress.step(len(rows), len(rows), BRINGING_IN)
    except Cancelled:
        stopped = len(run.done) < len(rows)
    left = len(rows) - len(run.done)
    found = report(run.done, run=run.id, parts=run.parts, left=left, stopped=stopped)
    _end(desk, run, found)
    return found


def _begin(desk: Desk, source: Source, rows: list[Planned]) -> int:
    """The run, and the mapping for the next table of this shape."""
    now, mapping = desk.store.clock.now(), _plain(source)
    with desk.write("import_table") as session:
        mark = table_marks.source(table_marks.secret(session), source.known_as)
        made = ImportRun(
            at=now, worker=desk.worker_id, source=source.name, source_mark=mark, file_name=source.table.file_name,
            sha256=source.table.sha256, sheet=source.sheet.name, mapping=mapping,
            known_before=sum(row.fate == "same" for row in rows),
        )  # fmt: skip
        session.add(made)
        if not source.mapping.case:  # the one of the cases bears the same name
            session.merge(ImportMapping(name=source.name, source_mark=mark, at=now, mapping=mapping))
        session.flush()
        return made.id


def _plain(source: Source) -> Any:
    """The mapping as plain objects, under the name by which the source is known."""
    return msgspec.to_builtins(msgspec.structs.replace(source.mapping, name=source.name))


def _write(desk: Desk, run: _Run, batch: list[Planned]) -> None:
    """All of a batch or nothing of it."""
    where, mapping = house(desk), msgspec.structs.replace(run.source.mapping, name=run.source.name)
    parts: list[RowReport] = []
    with desk.write("import_table") as session, session.no_autoflush:
        for at, row in enumerate(batch):
            run.progress.step(len(run.done) + at, run.rows, BRINGING_IN)
            if row.fate in ("same", "erased"):
                continue
            kept = table_write.keep(session, run.id, row, row.fate)
            if row.fate == "new":
                table_write.become(session, where, kept, mapping, row.judged)
            if mapping.case and kept.state == "aside" and row.fate == "new":
                row.judged.faults += [Fault(**each) for each in kept.faults or ()]
                row.fate, row.adds = "aside", False
            if kept.state == "part":
                faults = tuple(Fault(**each) for each in kept.faults or ())
                parts.append(RowReport(row.number, "part", faults))
    run.done += batch
    run.parts += parts


def _fill(desk: Desk, run: _Run, batch: list[Planned]) -> None:
    """What rows say that are in already, where it was not asked then; the history names the import.

    A row of which something could not go in waits for a person, like one that was changed in the table.
    """
    if not any(row.fills for row in batch):
        return
    where, mapping = house(desk), run.source.mapping
    with desk.write("import_table", why=table_fill.why(run.id)) as session:
        for row in batch:
            if not row.fills or row.before is None or row.before.case_id is None:
                continue
            filled = table_fill.fill(session, where, row.before.case_id, row.fills)
            if not filled.done:
                row.fills = {}
            if filled.differs or filled.refused:
                row.doubt(mapping, filled.differs, refused=filled.refused)
                table_write.doubted(session, run.id, row)
            elif filled.done:
                table_write.settle_aside(session, row)


def _end(desk: Desk, run: _Run, found: TableReport) -> None:
    with desk.write("import_table") as session:
        kept = session.get(ImportRun, run.id)
        if kept is not None:
            kept.stopped = found.stopped
        further = f", {found.further} further cases" if found.further else ""
        filled = f", {found.filled} filled in" if found.filled else ""
        filled += f", {found.differs} say otherwise" if found.differs else ""
        outcome = f"{found.new} people{further}, {found.aside} rows aside, {found.changed} changed{filled}"
        desk.audit(session, "import_table", outcome=outcome)


__all__ = ["RowReport", "TableReport", "TableWish", "import_table"]
