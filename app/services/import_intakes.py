"""Import many intakes from a table, in one save: all of it, or nothing when it is stopped."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.forms.check import errors
from app.forms.together import check_intake
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import collector
from app.records import intake as records
from app.records import mapping as mappings
from app.records.errors import CsvUnreadable
from app.records.local import house, today

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.intake import House
    from app.records.mapping import MappingFile
    from db.types import Answer

READING: Final = QT_TR_NOOP("Reading the table")
RECORDING: Final = QT_TR_NOOP("Recording people")
_BATCH: Final = 100
_BIGGEST: Final = 256 << 20


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
    """CsvUnreadable or MappingWrong before anything is written; rows that do not fit are told and left out."""
    progress = progress or Progress()
    desk.gate("import_intakes")
    mapping = mappings.read_mapping(Path(mapping_path))
    sound, refused = _judge(desk, _rows(Path(csv_path), mapping), mapping, progress)
    total = sum(row.people for row in sound)
    with desk.write("import_intakes") as session:
        _record(session, house(desk), mapping, _Rows(sound, total, progress))
        desk.audit(session, "import_intakes", outcome=f"{total} people")
    return CsvDone(total, len(sound), tuple(refused))


class _Rows(NamedTuple):
    sound: list[_Sound]
    total: int
    progress: Progress


def _rows(path: Path, mapping: MappingFile) -> list[tuple[int, dict[str, str]]]:
    """Every row with its line in the file."""
    try:
        if path.stat().st_size > _BIGGEST:
            raise CsvUnreadable
        with path.open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file, strict=True)
            mappings.fits(mapping, table.fieldnames or ())
            return [(table.line_num, row) for row in table]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CsvUnreadable from error


def _judge(
    desk: Desk, rows: list[tuple[int, dict[str, str]]], mapping: MappingFile, progress: Progress
) -> tuple[list[_Sound], list[RefusedRow]]:
    """Rows are judged before the first is written, so a stop or a fault leaves nothing half done."""
    sound: list[_Sound] = []
    refused: list[RefusedRow] = []
    day = today(desk)
    for done, (line, row) in enumerate(rows):
        progress.step(done, len(rows), READING)
        people = 0
        try:
            people = mappings.people(mapping, row)
            answers = mappings.answers(mapping, row)
        except mappings.RowRefused as error:
            refused.append(RefusedRow(line, people, error.column, error.why))
            continue
        wrong = errors(check_intake(mapping.consent, answers, today=day))
        if wrong:
            refused.append(RefusedRow(line, people, wrong[0].field, wrong[0].code))
        elif people:
            sound.append(_Sound(people, answers))
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
