"""Read back a file that Havenbook wrote for others or for leaving: what it holds, is it whole, what differs now.

Nothing is taken in, nothing is written but the access log, and a sealed file is opened in memory alone.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from app import chosen_file
from app.i18n import english
from app.progress import Progress
from app.records import (
    checked_dataset,
    checked_everything,
    checked_figures,
    checked_release,
    checked_synthetic,
    checked_template,
    counting,
    figure_blocks,
    recounting,
    sealed_file,
)
from app.records.checked import WHY, Checked, Differs, Faults, FigureBack, TableSeen, Wrong
from app.records.dataset_errors import FileTooLarge, NotReadHere, PassphraseNeeded
from app.records.local import today
from app.reports.indicators import indicators
from app.tables import packed_tables
from app.tables.errors import TableError, TableTooLarge
from app.tables.opening import read_table
from app.tables.table import BIGGEST

if TYPE_CHECKING:
    from app.desk import Desk
    from app.i18n import Translate
    from app.records.figure_blocks import Found
    from app.tables.table import Table

__all__ = ["WHY", "Checked", "Differs", "FigureBack", "PassphraseNeeded", "TableSeen", "Wrong", "check_file"]

_VERB: Final = "open_handed_out"
MOST_ROWS: Final = 500_000
MOST_CELLS: Final = 3_000_000
"""Of all tables of one file that say anything."""


def check_file(
    desk: Desk,
    path: Path | str,
    *,
    passphrase: str = "",
    speech: tuple[Translate, str] = (english, "en"),
    progress: Progress | None = None,
) -> Checked:
    """`passphrase` is that of the file, where it has one; `speech` says the tables of a release, with its language.

    Raises NotReadHere, NotHandedToUs, PassphraseNeeded, FileTooLarge, TableUnreadable and its like, Cancelled.
    """
    desk.gate(_VERB)
    progress = progress or Progress()
    try:
        sealed = sealed_file.is_sealed(path)
        file = sealed_file.opened(desk, path, passphrase) if sealed else chosen_file.opened(path)
    except OSError as error:
        raise NotReadHere from error
    with closing(file):
        found = _Reading(desk, Path(path).name, speech, progress).read(file)
    with desk.write(_VERB) as session:
        whole = "whole" if found.whole else "not whole"
        desk.audit(session, _VERB, kind="dataset", outcome=f"looked into: {found.kind}, {whole}")
    return replace(found, sealed=sealed)


class _Reading:
    def __init__(self, desk: Desk, name: str, speech: tuple[Translate, str], progress: Progress) -> None:
        self._desk, self._name, self._speech, self._progress = desk, name, speech, progress

    def read(self, file: IO[bytes]) -> Checked:
        head = file.read(len(sealed_file.ZIP))
        file.seek(0)
        found = self._packed(file) if head == sealed_file.ZIP else None
        if found is None:
            file.seek(0)
            data = file.read(BIGGEST + 1)
            if len(data) > BIGGEST:
                raise FileTooLarge
            found = self._text(data)
        if found is None:
            raise NotReadHere
        return found

    def _packed(self, file: IO[bytes]) -> Checked | None:
        """None for a ZIP that is a workbook, or tables of text in one."""
        packed = packed_tables.opened(file)
        if packed is None:
            return None
        with packed:
            packed_tables.must_not_grow(packed)
            if checked_everything.is_it(packed):
                return checked_everything.check(packed, self._progress)
            if checked_release.is_it(packed):
                with self._desk.read("count") as session:
                    houses = counting.house_names(session)
                return checked_release.check(packed, houses, *self._speech)
            inner = packed_tables.only_file(packed)
            if inner is not None:
                return self._text(inner)
            books = packed_tables.workbooks(packed)
            return self._table(books) if books is not None else None

    def _text(self, data: bytes) -> Checked | None:
        faults = Faults()
        is_json = data.startswith(b"{")
        found = checked_figures.from_json(data, faults) if is_json else figure_blocks.from_csv(data)
        if found is not None:
            return self._figures(found, faults)
        try:
            table = read_table(data, self._name)
        except TableError as error:
            if is_json or error.code == "table.none":
                return None
            raise
        return self._table(table)

    def _table(self, table: Table) -> Checked | None:
        _must_fit(table)
        found = figure_blocks.from_table(table)
        if found is not None:
            return self._figures(found, Faults())
        return (
            checked_synthetic.check(table)
            or checked_dataset.check(table)
            or checked_template.check(table, today(self._desk))
        )

    def _figures(self, found: Found, faults: Faults) -> Checked:
        now = recounting.recount(self._desk, found.again, self._progress) if found.again is not None else ()
        said = self._speech[0]
        titles = {code: said("Reports", each.title) for code, each in indicators().items()}
        return checked_figures.check(found, now, titles, faults)


def _must_fit(table: Table) -> None:
    """All of a table stands in memory while its rows are held against each other."""
    rows = cells = 0
    for sheet in table.sheets:
        for row in sheet.read():
            rows += 1
            cells += sum(bool(cell.text) for cell in row.cells)
            if rows > MOST_ROWS or cells > MOST_CELLS:
                raise TableTooLarge
