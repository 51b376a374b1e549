"""What follows from answers, worked out anew where answers of two laptops came together: nobody chose it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.records import calling_back, own_forms, sheets
from app.records.case_records import answers_of
from app.records.errors import OwnFormMissing
from app.records.filled import worked_out
from app.records.origins import Origins
from app.records.sheet_paths import gathered
from db.journal import say_again
from db.models import KINDS, Dispute, Sheet, SheetAnswer
from db.models.setting import get_setting, put_setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from db.base import Kept
    from db.types import Answer

DUE: Final = "to_work_out_anew"
_KINDS: Final = ("screening", "episode")
_AT_ONCE: Final = 500


def note(session: Session, subjects: Iterable[bytes]) -> None:
    """In the transaction that takes the lines in: should the power go now, it is still known what is due."""
    due = {subject.hex() for subject in subjects}
    if due:
        put_setting(session, DUE, sorted(due.union(get_setting(session, DUE) or [])))


def is_due(session: Session) -> bool:
    return bool(get_setting(session, DUE))


def work_off(session: Session, today: date) -> None:
    """For everybody noted, in the records that are our own; what others sent us is theirs to work out."""
    noted = [bytes.fromhex(subject) for subject in get_setting(session, DUE) or []]
    origins = Origins(session)
    for at in range(0, len(noted), _AT_ONCE):
        calling_back.settle(session, today, noted[at : at + _AT_ONCE])
        for record in _records(session, noted[at : at + _AT_ONCE]):
            if not record.erased and origins.is_own(record):
                work_out(session, record, today)
    put_setting(session, DUE, None)


def work_out(session: Session, record: Kept, today: date) -> None:
    """What follows from this record's answers as they stand; a result in dispute is no longer one after that."""
    if isinstance(record, SheetAnswer):
        found = session.get(Sheet, record.sheet) if record.sheet is not None else None
        if found is not None and found.subject == record.subject and not found.erased:
            _sums(session, found, today)
    elif isinstance(record, Sheet):
        _sums(session, record, today)
    elif record.kind in _KINDS:
        _put(session, record, worked_out(record.kind, answers_of(record), today))


def _records(session: Session, subjects: list[bytes]) -> Iterator[Kept]:
    for kind in (*_KINDS, Sheet.__tablename__):
        kept = KINDS[kind]
        yield from session.scalars(select(kept).where(kept.subject.in_(subjects))).all()


def _put(session: Session, record: Kept, results: Mapping[str, Answer]) -> None:
    disputed = set(session.scalars(select(Dispute.field).where(Dispute.record == record.id)))
    for name, result in results.items():
        if getattr(record, name) != result:
            setattr(record, name, result)
        elif name in disputed:
            say_again(record, name)


def _sums(session: Session, sheet: Sheet, today: date) -> None:
    """What the form works out; where the form is not here, what was sent stands."""
    on = sheets.filled_on(sheet)
    try:
        kept = own_forms.find(session, on.name, on.version)
        form = own_forms.open_form(kept, "en", own_forms.day_of(on.day, today))
    except OwnFormMissing:
        return
    standing = sheets.answers_of(session, sheet)
    said = {path: sheets.value_of(each) for path, each in standing.items()}
    sums = form.kept_sums(gathered(form.fields, said))
    sheets.put(session, sheet, form, sums)
    for path in sums.keys() & standing.keys():
        record = standing[path]
        column = sheets.column_of(record)
        if column is not None:
            _put(session, record, {column: sums[path]})
