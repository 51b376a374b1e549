"""Judge every row of a table as an import would, and write nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import collector
from app.records.local import today
from app.records.table_alike import mark_alike
from app.records.table_plan import plan
from app.records.table_report import RowReport, TableReport, report
from app.tables.source import TableWish, open_source

if TYPE_CHECKING:
    from app.desk import Desk


@collector.frozen()
def dry_run(desk: Desk, wish: TableWish, progress: Progress | None = None) -> TableReport:
    """MappingWrong, ConsentUnsaid and the like for the whole; what is wrong with single rows is in the report."""
    desk.gate("import_table")
    source = open_source(wish)
    with desk.read("import_table") as session:
        rows = plan(session, source, today(desk), progress or Progress())
        mark_alike(session, rows)
    return report(rows)


__all__ = ["RowReport", "TableReport", "TableWish", "dry_run"]
