"""Import many intakes from a table, in one save: all of it, or nothing when it is stopped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import collector
from app.records import intake as records
from app.records.local import house, today
from app.tables import mapping as mappings
from app.tables.answers import RowRefused
from app.tables.errors import MappingWrong
from app.tables.rows import judge, people
from app.tables.source import Source, TableWish, open_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.intake import House
    from app.tables.mapping import MappingFile
    from db.types import Answer

READING: Final = QT_TR_NOOP("Reading the table")
RECORDING: Final = QT_TR_NOOP("Recording people")
_BATCH: Final = 100


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not imported: its line in the file, how many people, which column or question, and why (a code).

    csv.no_word: the mapping has no word for the cell. csv.not_of_kind: the cell is no number or date. csv.no_count:
    the count is no number. Otherwise the code of a finding.
    """

    line: int
    people: int
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class CsvDone:
    """People recorded, rows they came from, and the rows that were refused."""

    people: int
    rows: int
    refused: tuple[RefusedRow, ...]


class _Sound(NamedTuple):
    people: int
    answers: dict[str, Answer]


@collector.frozen()
def import_csv(desk: Desk, csv_path: Path | str, mapping_path: Path | str, progress: Progress | None = None) -> CsvDone:
    """TableUnreadable, MappingWrong and the like before anything is written; rows that do not fit are left out."""
    progress = progress or Progress()
    desk.gate("import_intakes")
    mapping = mappings.read_mapping(Path(mapping_path))
    if mapping.person:
        raise MappingWrong(what="“person” is for import-table: here every row is somebody else")
    sound, refused = _judge(desk, open_source(TableWish(csv_path, mapping)), progress)
    total = sum(row.people for row in sound)
    with desk.write("import_intakes") as session:
        _record(session, house(desk), mapping, _Rows(sound, total, progress))
        desk.audit(session, "import_intakes", outcome=f"{total} people")
    return CsvDone(total, len(sound), tuple(refused))


class _Rows(NamedTuple):
    sound: list[_Sound]
    total: int
    progress: Progress


def _judge(desk: Desk, source: Source, progress: Progress) -> tuple[list[_Sound], list[RefusedRow]]:
    """Rows are judged before the first is written, so a stop or a fault leaves nothing half done."""
    sound: list[_Sound] = []
    refused: list[RefusedRow] = []
    day, rows = today(desk), list(source.rows())
    for done, (line, row) in enumerate(rows):
        progress.step(done, len(rows), READING)
        try:
            count = people(source.mapping, row)
        except RowRefused as error:
            refused.append(RefusedRow(line, 0, error.column, error.why))
            continue
        judged = judge(source.mapping, row, day)
        if judged.faults:
            refused.append(RefusedRow(line, count, judged.faults[0].column, judged.faults[0].why))
        elif count:
            sound.append(_Sound(count, judged.answers))
    return sound, refused


def _record(session: Session, where: House, mapping: MappingFile, rows: _Rows) -> None:
    """One row may stand for several people: each is a person of her own."""
    with session.no_autoflush:
        for done, answers in enumerate(_each(rows.sound)):
            rows.progress.step(done, rows.total, RECORDING)
            records.record(session, where, mapping.consent, answers)
            if done % _BATCH == _BATCH - 1:
                session.flush()
                session.expunge_all()
        rows.progress.step(rows.total, rows.total, RECORDING)


def _each(sound: list[_Sound]) -> Iterator[dict[str, Answer]]:
    for row in sound:
        for _ in range(row.people):
            yield row.answers
