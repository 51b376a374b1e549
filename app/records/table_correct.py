"""A row that changed in its table, taken as a correction of the person it became: only what the table changed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.records import case_records
from app.records.correction import correct
from app.records.errors import NoSuchRecord

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.tables.mapping import MappingFile
    from app.tables.rows import Judged
    from db.models import ImportRow
    from db.types import Answer


def apply(session: Session, earlier: ImportRow, rows: tuple[Judged, Judged], mapping: MappingFile, today: date) -> int:
    """How many answers were corrected. `rows` are the row before and now; a cell that was emptied corrects nothing."""
    before, now = rows
    if earlier.case_id is None:
        raise NoSuchRecord
    records = case_records.of_case(session, earlier.case_id)
    if records.case.erased:
        raise NoSuchRecord
    count = 0
    for kind, answers in _by_kind(mapping, _changed(before.answers, now.answers)).items():
        record = records.of(kind)
        if record is None:
            raise NoSuchRecord
        correct(record, records, answers, today)
        count += len(answers)
    for tag, made in (earlier.made or {}).items():
        answers = _changed(before.parts.get(tag, {}), now.parts.get(tag, {}))
        if answers:
            record, its = case_records.of_record(session, mapping.record[tag].kind, bytes.fromhex(made))
            correct(record, its, answers, today)
            count += len(answers)
    return count


def _changed(before: dict[str, Answer], now: dict[str, Answer]) -> dict[str, Answer]:
    return {name: answer for name, answer in now.items() if answer != before.get(name)}


def _by_kind(mapping: MappingFile, answers: dict[str, Answer]) -> dict[str, dict[str, Answer]]:
    found: dict[str, dict[str, Answer]] = defaultdict(dict)
    for name, answer in answers.items():
        field = mapping.form_of("intake").get(name)
        if field is not None:
            found[field.of][name] = answer
    return found
