"""Answers of a questionnaire that also belong into the case: what stands there now, and what would stand afterwards."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from sqlalchemy import select

from app.forms.field import Choice, Choices
from app.forms.intake import INTAKE
from app.records import case_records, matching, own_forms, sheets
from app.records.errors import NoSuchRecord, OwnFormMissing, RecordError
from app.records.origins import Origins
from app.records.sheet_paths import field_at
from app.tables import same_as, taken_over
from db.heads import Heads
from db.missing import is_value
from db.models import AnswerTaken, Case, Dispute, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.forms.field import Field
    from app.forms.form import Form
    from app.records.case_records import CaseRecords
    from app.tables.same_as import SameAs
    from db.base import Kept
    from db.models import SheetAnswer
    from db.types import Answer

State = Literal["same", "new", "differs", "not_asked"]


class AnswersMoved(RecordError):
    """The questionnaire, the case, or what is the same as what, is no longer as the page showed it."""

    code = "sheet.answers_moved"


@dataclass(frozen=True, slots=True)
class Belongs:
    """One answer, by the path of its question. `here` stands in the case, `becomes` would; `also` goes in with it: the
    words of a choice that is *other* with us. `left` are choices that stay local. `decided`: this very answer was
    taken over, or left, before.
    """

    path: str
    answer: SheetAnswer
    record: Kept
    field: str
    here: Answer
    becomes: Answer
    state: State
    decided: bool
    left: tuple[str, ...] = ()
    also: Mapping[str, Answer] = dataclasses.field(default_factory=dict)

    @property
    def waits(self) -> bool:
        return not self.decided and self.state in ("new", "differs")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One sheet, what its form is called, and how many of its answers nobody has decided about."""

    sheet: str
    title: str
    count: int


def of_sheet(session: Session, sheet: Sheet, today: date, language: str = "en") -> tuple[Belongs, ...]:
    """None of a sheet that was voided, that another house filled, or whose case is no longer one to write in.

    What is in dispute, here or there, is settled first: no answer is taken over it.

    Without a language the form is not opened: then choices have no words.
    """
    on = sheets.filled_on(sheet)
    matches = matching.in_force(session, on.name, on.version)
    records = _records(session, sheet) if matches else None
    if records is None:
        return ()
    kept, told = sheets.answers_of(session, sheet), []
    form = _form(session, sheet, language) if language else None
    decided, disputed = _decided(session, [each.id for each in kept.values()]), _disputed(session, sheet.subject)
    for path, match in matches.items():
        answer, wanted = kept.get(path), same_as.ours().get((match.kind, match.field))
        record = records.of(match.kind)
        if answer is not None and wanted is not None and record is not None:
            if answer.id in disputed or (record.id, wanted.name) in disputed:
                continue
            asked = field_at(form, path) if form is not None else None
            found = _one((path, answer, asked), match, wanted, record)
            if found is not None:
                told.append(replace(found, decided=decided.get(answer.id) == _mark_of(match.kind, match.field, answer)))
    return tuple(_as_asked(told, records, today))


def waiting(session: Session, case: Case, today: date) -> tuple[Waiting, ...]:
    """The sheets of a case with answers that wait for a decision. Nothing is looked for where nothing ever matched."""
    if not matching.is_any(session):
        return ()
    asked = select(Sheet).where(Sheet.case == case.id, Sheet.subject == case.subject, Sheet.erased.is_(False))
    found = [
        (sheet, sum(each.waits for each in of_sheet(session, sheet, today, ""))) for sheet in session.scalars(asked)
    ]
    return tuple(Waiting(sheet.id.hex(), sheets.filled_on(sheet).title, count) for sheet, count in found if count)


def decide(session: Session, found: Iterable[Belongs], how: tuple[bytes, datetime], *, taken: bool) -> None:
    """Kept without any value: which answer it was, and that it was looked at. `how`: the worker, and when."""
    by, at = how
    for each in found:
        row = session.get(AnswerTaken, each.answer.id)
        if row is None:
            row = AnswerTaken(answer=each.answer.id, subject=each.answer.subject)
            session.add(row)
        row.kind, row.field, row.heads = _mark_of(each.record.kind, each.field, each.answer)
        row.taken, row.by_worker, row.at = taken, by, at
    session.flush()


def _records(session: Session, sheet: Sheet) -> CaseRecords | None:
    origins = Origins(session)
    if sheet.erased or sheet.voided is not None or sheet.case is None or not origins.is_own(sheet):
        return None
    try:
        records = case_records.of_case(session, sheet.case)
    except NoSuchRecord:
        return None
    case = records.case
    fits = case.subject == sheet.subject and not case.erased and case.voided is None
    return records if fits and origins.is_own(case) else None


def _form(session: Session, sheet: Sheet, language: str) -> Form | None:
    on = sheets.filled_on(sheet)
    try:
        return own_forms.to_read(own_forms.find(session, on.name, on.version), language)
    except OwnFormMissing:
        return None


def _one(said: tuple[str, SheetAnswer, Field | None], match: SameAs, wanted: Field, record: Kept) -> Belongs | None:
    path, answer, asked = said
    told, left = taken_over.in_ours(match, wanted, sheets.value_of(answer))
    if told is None:
        return None
    here = getattr(record, wanted.name)
    after = taken_over.becomes(match, wanted, here, told)
    state: State = "same" if after == here else "differs" if is_value(here) else "new"
    also = {} if state == "same" else _other_words(match, wanted, after, (record, asked, answer))
    return Belongs(path, answer, record, wanted.name, here, after, state, decided=False, left=left, also=also)


def _other_words(
    match: SameAs, wanted: Field, after: Answer, about: tuple[Kept, Field | None, SheetAnswer]
) -> dict[str, Answer]:
    """Which other it is says the choice itself, unless somebody said it before."""
    record, asked, answer = about
    other, companion = getattr(getattr(wanted, "options", None), "other", None), wanted.companion()
    chosen = after if isinstance(after, list | dict) else [after]
    if other is None or companion is None or other not in chosen or getattr(record, companion.name):
        return {}
    said = sheets.value_of(answer)
    theirs = [str(each) for each in (said if isinstance(said, list) else [said])]
    words = {each.code: each.label for each in asked.options} if isinstance(asked, Choice | Choices) else {}
    told = [words.get(each, each) for each in theirs if match.codes.get(each) == other]
    return {companion.name: ", ".join(told)} if told else {}


def _as_asked(found: list[Belongs], records: CaseRecords, today: date) -> Iterable[Belongs]:
    """A question of ours that hangs on another is asked where that other stands, or comes along."""
    coming = {each.field: each.becomes for each in found}
    shown = INTAKE.shown({**case_records.sheet_of(records), **coming}, today)
    for each in found:
        yield each if each.state == "same" or each.field in shown else replace(each, state="not_asked")


def _disputed(session: Session, subject: bytes) -> frozenset[object]:
    """Records with an answer in dispute, and which of their fields it is."""
    rows = session.execute(select(Dispute.record, Dispute.field).where(Dispute.subject == subject)).all()
    return frozenset(record for record, _ in rows) | frozenset((record, name) for record, name in rows)


def _decided(session: Session, answers: list[bytes]) -> dict[bytes, tuple[str, str, list[list[int]]]]:
    rows = session.scalars(select(AnswerTaken).where(AnswerTaken.answer.in_(answers)))
    return {row.answer: (row.kind, row.field, row.heads) for row in rows}


def _mark_of(kind: str, name: str, answer: SheetAnswer) -> tuple[str, str, list[list[int]]]:
    column = sheets.column_of(answer) or sheets.COLUMNS[0]
    stamps = Heads.decode(answer.st).of(column, getattr(answer, column) is None)
    return kind, name, [[rep, seq] for _, rep, seq in stamps]
