"""Before a dispute is settled: whether the record may stand with the value that was chosen, as any saving asks it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.forms.check import check
from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records import approving, case_records, closing, gates, own_forms, receiver_stands, sheets, transferring
from app.records.errors import NoSuchRecord, OwnFormMissing
from app.records.sheet_paths import gathered
from app.records.sheet_questions import path_of
from app.sync.consented import is_withdrawn
from db.missing import is_blank
from db.models import Case, Sheet, SheetAnswer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.orm import Session

    from app.records.case_records import CaseRecords
    from app.records.disputed import OpenDispute
    from app.records.intake import House
    from db.base import Kept
    from db.types import Answer

NOT_READY: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "Approved, this closure would close a case that is not ready: {count} in all is still open. "
    "Open the case, answer or settle what is named there, and come back.",
)
CLOSED: Final = QT_TRANSLATE_NOOP("Findings", "An approved closure of this case says otherwise. Choose what it says.")
NOT_CLOSED: Final = QT_TRANSLATE_NOOP(
    "Findings", "No approved closure stands behind this. A case is closed only by its closure."
)


@dataclass(frozen=True, slots=True)
class _Ground:
    session: Session
    house: House
    records: CaseRecords
    dispute: OpenDispute


def against(session: Session, house: House, dispute: OpenDispute, choice: int) -> tuple[Finding, ...]:
    """What this value would bring in: found with it, and not with every other value, nor where nothing stood there.

    So what is wrong in the record whichever value stands keeps nobody from settling. A record that is void may hold
    anything.
    """
    values, records = dispute.values, records_of(session, dispute.record)
    if records is None:
        return ()
    ground = _Ground(session, house, records, dispute)
    others: list[Answer] = [value for value in values if value != values[choice]]
    if values[choice] is not None:
        others.append(None)
    found = tuple(_found(ground, values[choice]))
    if not found or not others:
        return found
    always = set.intersection(*(set(_found(ground, other)) for other in others))
    return tuple(each for each in found if each not in always)


def records_of(session: Session, record: Kept) -> CaseRecords | None:
    """None where no case of the person is here: then there is nothing to hold an answer against."""
    try:
        return case_records.of_record(session, record.kind, record.id)[1]
    except NoSuchRecord:
        return None


def _found(ground: _Ground, value: Answer) -> Iterator[Finding]:
    record, field = ground.dispute.record, ground.dispute.field
    if getattr(record, "voided", None) is not None:
        return
    if isinstance(record, SheetAnswer):
        yield from _sheet(ground, record, value)
    elif isinstance(record, Case) and field == "case_status":
        yield from _status(ground, value)
    elif field in ("approved_by", "approved_on") and record.kind in approving.APPROVED:
        yield from _approval(ground, value)
    else:
        yield from _answers(ground, value)


def _answers(ground: _Ground, value: Answer) -> Iterator[Finding]:
    """As a form is judged, with its gates; those of the intake are one form."""
    record, field = ground.dispute.record, ground.dispute.field
    alone, form = case_records.stands_alone(record.kind), case_records.form_of(record.kind)
    before = case_records.answers_of(record) if alone else case_records.sheet_of(ground.records)
    asked = {field: value} if form.get(field) is not None else {}
    after = {name: said for name, said in {**before, **asked}.items() if not is_blank(said)}
    yield from check(form, after, today=ground.house.today)
    if alone:
        yield from _gates(ground, after)
    if record.kind == "consent" and not is_withdrawn(after):
        yield from _receivers(ground, after)


def _gates(ground: _Ground, answers: dict[str, Answer]) -> Iterable[Finding]:
    record = ground.dispute.record
    saving = gates.Saving(record.kind, record.id, answers)
    return gates.findings(ground.session, ground.house, ground.records.case, saving)


def _receivers(ground: _Ground, after: dict[str, Answer]) -> Iterator[Finding]:
    """A partner whom the other value names may have been told already: it is not left without a word."""
    for other in ground.dispute.values:
        yield from receiver_stands.judge(ground.session, "consent", {**after, ground.dispute.field: other}, after)


def _approval(ground: _Ground, value: Answer) -> Iterator[Finding]:
    """To let an approval stand is to approve."""
    record: Any = ground.dispute.record
    case, today = ground.records.case, ground.house.today
    if value is None:
        return
    if record.kind == "closure":
        open_ = closing.gaps(ground.session, ground.records, today)
        if open_:
            yield Finding("closed_on", "closure.not_ready", NOT_READY, facts=(("count", str(len(open_))),))
        yield from transferring.judge_closing(ground.session, case)
    elif record.kind == "transfer":
        yield from transferring.against_making(ground.session, today, record, case)


def _status(ground: _Ground, value: Answer) -> Iterator[Finding]:
    """What the closure says, where any of the values says it; otherwise a person may choose freely."""
    case = ground.records.case
    right = closing.status_of(ground.session, case)
    fits = [_fits(each, right) for each in ground.dispute.values]
    if any(fits) and not _fits(value, right) and value is not None:
        yield Finding("case_status", "closure.status", CLOSED if right else NOT_CLOSED)


def _fits(value: Answer, right: str | None) -> bool:
    return value == right if right is not None else not closing.is_closed(value)


def _sheet(ground: _Ground, record: SheetAnswer, value: Answer) -> Iterator[Finding]:
    """On the version of the own form it was filled on; where that is not here, nothing can be judged."""
    sheet = ground.session.get(Sheet, record.sheet) if record.sheet is not None else None
    if sheet is None or sheet.subject != record.subject:
        return
    on, today = sheets.filled_on(sheet), ground.house.today
    try:
        kept = own_forms.find(ground.session, on.name, on.version)
        form = own_forms.open_form(kept, "en", own_forms.day_of(on.day, today))
    except OwnFormMissing:
        return
    said = {path: sheets.value_of(each) for path, each in sheets.answers_of(ground.session, sheet).items()}
    said[path_of(record)] = value
    yield from check(form, form.tidy(gathered(form.fields, said)), today=today)
