"""A row that changed in its table, taken as a correction of the person it became: only what the table changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.records import case_records
from app.records.amending import amend
from app.records.errors import NoSuchRecord
from db.journal import seen_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.records.case_records import CaseRecords
    from app.records.intake import House
    from app.tables.mapping import MappingFile
    from app.tables.rows import Judged
    from db.base import Kept
    from db.models import ImportRow
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class Changed:
    """One record with the answers that the table says otherwise than before and than it stands here.

    `crossed` are those of them that somebody changed here meanwhile: both values are kept.
    """

    record: Kept
    records: CaseRecords
    answers: dict[str, Answer]
    crossed: frozenset[str]


def changes(
    session: Session, earlier: ImportRow, rows: tuple[Judged, Judged], mapping: MappingFile
) -> tuple[Changed, ...]:
    """`rows` are the row before and now; an emptied cell corrects nothing, nor does what stands here already."""
    before, now = rows
    if earlier.case_id is None:
        raise NoSuchRecord
    records = case_records.of_case(session, earlier.case_id)
    if records.case.erased:
        raise NoSuchRecord
    found = []
    for kind, names in _by_kind(mapping, now.answers).items():
        record = records.of(kind)
        told = _told(record, names, before.answers, now.answers)
        if told and record is None:
            raise NoSuchRecord
        if told and record is not None:
            found.append(_changed(record, records, told, before.answers))
    for tag, made in (earlier.made or {}).items():
        record, its = case_records.of_record(session, mapping.record[tag].kind, bytes.fromhex(made))
        was, said = before.parts.get(tag, {}), now.parts.get(tag, {})
        told = _told(record, list(said), was, said)
        if told:
            found.append(_changed(record, its, told, was))
    return tuple(found)


def seen(found: tuple[Changed, ...]) -> dict[str, Any]:
    """What the table's author had seen: of what was changed here meanwhile nothing, so that neither value wins."""
    return {
        each.record.id.hex(): {name: at for name, at in seen_in(each.record).items() if name not in each.crossed}
        for each in found
        if each.crossed
    }


def apply(session: Session, house: House, found: tuple[Changed, ...]) -> None:
    """As any correction is made. AnswersRefused where one would bring in an error."""
    for each in found:
        amend(session, house, each.record, each.records, each.answers)


def _told(
    record: Kept | None, names: list[str], before: Mapping[str, Answer], now: Mapping[str, Answer]
) -> dict[str, Answer]:
    """What the table changed, unless it stands here so."""
    changed = {name: now[name] for name in names if now[name] != before.get(name)}
    return {name: said for name, said in changed.items() if record is None or getattr(record, name) != said}


def _changed(record: Kept, records: CaseRecords, told: dict[str, Answer], before: Mapping[str, Answer]) -> Changed:
    crossed = frozenset(name for name in told if getattr(record, name) != before.get(name))
    return Changed(record, records, told, crossed)


def _by_kind(mapping: MappingFile, answers: Mapping[str, Answer]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in answers:
        field = mapping.form_of("intake").get(name)
        if field is not None:
            found[field.of].append(name)
    return found
