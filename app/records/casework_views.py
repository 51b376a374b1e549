"""Records of case work as a page shows them: every answer with its state, who wrote it, and what hangs on what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from app.forms.catalogue import PARENTS, form
from app.records import case_records
from app.records.field_views import SectionView, of_field
from app.records.origins import at
from app.records.sheets import filled_on
from db.guarded import is_guarded
from db.journal import seen_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.forms.field import Field
    from app.forms.form import Form
    from app.records.past import Past
    from app.records.referring import Lapse
    from app.records.told import Told


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record. `title` is marked in the context Forms; `day` is an answer: a (partial) date, or a reason.

    `guarded`: for supervisors only, and this worker is none: nothing of it is shown but that it is there, not even who
    wrote it down, for that is who spoke up. `disputed` is said of an own questionnaire, whose answers are read when it
    is looked at. `permission` of a referral that is still out: taken_back or ended, where it rests on none any more.
    `told` is what the file says that brought it in: then `worker` and `written` are by whom and when it was brought.
    """

    kind: str
    record: str
    case: str
    parent: str
    title: str
    day: Any
    sections: tuple[SectionView, ...]
    voided: bool
    guarded: bool
    worker: str
    origin: str
    written: str
    seen: dict[str, Any]
    disputed: bool = False
    permission: Lapse = ""
    told: Told | None = None

    def answer(self, name: str) -> Any:
        """The answer to one question; None for a blank or one that is not shown."""
        return next((f.answer for section in self.sections for f in section.fields if f.field == name), None)

    @property
    def answers(self) -> dict[str, Any]:
        """Every answer that is shown, by its question."""
        return {f.field: f.answer for section in self.sections for f in section.fields}


def of_past(past: Past, disputed: frozenset[tuple[bytes, str]], today: date, *, sees_guarded: bool) -> RecordView:
    record, asked = past.record, form(past.record.kind)
    first, origins = past.first, past.origins
    hidden = is_guarded(record) and not sees_guarded
    parent = getattr(record, PARENTS[record.kind][1]) if record.kind in PARENTS else None
    return RecordView(
        kind=record.kind,
        record=record.id.hex(),
        case=record.case.hex() if record.case else "",  # type: ignore[attr-defined]
        parent=parent.hex() if parent else "",
        title=asked.title,
        day=getattr(record, asked.day) if asked.day and not hidden else None,
        sections=() if hidden else tuple(_sections(asked, past, disputed, today)),
        voided=record.voided is not None,  # type: ignore[attr-defined]
        guarded=hidden,
        worker=origins.worker(first.rep, first.worker) if first is not None and not hidden else "",
        origin=origins.organisation(first.rep) if first is not None else "",
        written=at(first.hlc) if first is not None and not hidden else "",
        seen={} if hidden else {record.id.hex(): seen_in(record)},
        told=None if hidden else past.told(first),
    )


def of_sheet(past: Past, *, disputed: bool) -> RecordView:
    """An organisation's own questionnaire: that it was filled, on which form and day; its answers are read with it."""
    record, first, origins = past.record, past.first, past.origins
    on = filled_on(record)  # type: ignore[arg-type]
    return RecordView(
        kind=record.kind,
        record=record.id.hex(),
        case=record.case.hex() if record.case else "",  # type: ignore[attr-defined]
        parent="",
        title=on.title,
        day=on.day or None,
        sections=(),
        voided=record.voided is not None,  # type: ignore[attr-defined]
        guarded=False,
        worker=origins.worker(first.rep, first.worker) if first is not None else "",
        origin=origins.organisation(first.rep) if first is not None else "",
        written=at(first.hlc) if first is not None else "",
        seen={},
        disputed=disputed,
        told=past.told(first),
    )


def _sections(asked: Form, past: Past, disputed: frozenset[tuple[bytes, str]], today: date) -> Iterator[SectionView]:
    """Every question that was answered or would be asked; what is folded away stays so until it is answered."""
    sheet = case_records.answers_of(past.record)
    shown = asked.shown(sheet, today)
    for title, questions in _parts(asked.name, asked.version):
        fields = [field for field in questions if field.name in sheet or (field.on and field.name in shown)]
        views = (of_field(field, past, disputed=(past.record.id, field.name) in disputed) for field in fields)
        yield SectionView(title, tuple(views))


@cache
def _parts(name: str, version: int) -> tuple[tuple[str, tuple[Field, ...]], ...]:
    """The sections of a form with their questions, found once for all records."""
    return tuple((section.title, section.asked()) for section in form(name, version).sections)
