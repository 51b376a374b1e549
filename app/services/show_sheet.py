"""Show filled questionnaires: the sheets of a case, and one with every answer in words, its state and its history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.forms.field import Repeat, Said
from app.forms.show import as_it_came, show
from app.i18n import english
from app.records import belonging, matching, own_forms, sheets
from app.records.errors import OwnFormMissing
from app.records.field_views import FieldView, State
from app.records.local import record_id, today
from app.records.origins import Origins, at
from app.records.past import past_of
from app.records.sheet_paths import field_at, gathered, in_order
from app.records.sheet_questions import label
from db.journal import seen_in
from db.missing import reason_of
from db.models import Case, Dispute, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.i18n import Translate
    from app.records.past import Past
    from app.records.told import Told
    from app.tables.same_as import SameAs
    from app.xlsform.own_form import OwnForm
    from db.models import SheetAnswer
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class SheetCard:
    """`title` is empty where its sender kept the form's name back; `origin` is empty for our own. `told` is what the
    file says that brought it in, by `worker` and at `written`.

    `belong` is how many of its answers also belong into the case and do not stand there so, `waits` about how many of
    these nobody decided.
    """

    sheet: str
    form: str
    version: str
    title: str
    day: str
    worker: str
    origin: str
    written: str
    voided: bool
    disputed: bool
    told: Told | None = None
    belong: int = 0
    waits: int = 0


@dataclass(frozen=True, slots=True)
class AnswerView:
    """`field` as for any other record, to be corrected and looked back at by; `words` is the answer as it reads.

    `asked` is False for an answer to a question that the form of this sheet, or this vault, does not know. `same` is
    the field of ours that the house said it is the same as; None for a local question.
    """

    field: FieldView
    path: str
    words: str
    asked: bool
    same: SameAs | None = None


@dataclass(frozen=True, slots=True)
class SheetSection:
    title: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """`form` is the version it was filled on, with `answers` as it takes them; None where it is not here."""

    card: SheetCard
    case: str
    sections: tuple[SheetSection, ...]
    form: OwnForm | None
    answers: dict[str, Any]
    seen: dict[str, Any]


def list_sheets(desk: Desk, case: str) -> tuple[SheetCard, ...]:
    """The newest first."""
    with desk.read("look") as session:
        origins = Origins(session)
        of = select(Sheet).join(Case, (Case.id == Sheet.case) & (Case.subject == Sheet.subject))
        rows = session.scalars(of.where(Sheet.case == record_id(case), Sheet.erased.is_(False)))
        cards = [_with_case(session, row, _card(session, row, origins), today(desk)) for row in rows]
    return tuple(sorted(cards, key=lambda card: (card.day, card.written), reverse=True))


def _with_case(session: Session, sheet: Sheet, card: SheetCard, day: date) -> SheetCard:
    found = [each for each in belonging.of_sheet(session, sheet, day, "") if each.state != "same"]
    return replace(card, belong=len(found), waits=sum(each.waits for each in found))


def show_sheet(desk: Desk, sheet: str, language: str = "en", translate: Translate = english) -> SheetView:
    """In the language of the program; the look is written down."""
    with desk.write("look") as session:
        found = sheets.find(session, record_id(sheet))
        desk.audit(session, "look", kind="sheet", record=found.id, subject=found.subject)
        reader = _Reader(session, found, (language, translate), today(desk))
        return reader.view()


class _Reader:
    def __init__(self, session: Session, sheet: Sheet, speech: tuple[str, Translate], day: date) -> None:
        self._session, self._sheet, self._speech = session, sheet, speech
        self._origins = Origins(session)
        self._past = past_of(session, sheet, self._origins)
        self._kept = sheets.answers_of(session, sheet)
        self._disputed = set(session.scalars(select(Dispute.record).where(Dispute.subject == sheet.subject)))
        self._form = self._open(day)
        on = sheets.filled_on(sheet)
        self._same = matching.in_force(session, on.name, on.version)

    def view(self) -> SheetView:
        said = {path: sheets.value_of(each) for path, each in self._kept.items()}
        fields = self._form.fields if self._form is not None else ()
        return SheetView(
            card=_card(self._session, self._sheet, self._origins),
            case=self._sheet.case.hex() if self._sheet.case else "",
            sections=tuple(self._sections()),
            form=self._form,
            answers=gathered(fields, said),
            seen={each.id.hex(): seen_in(each) for path, each in self._kept.items() if not self._is_sum(path)},
        )

    def _is_sum(self, path: str) -> bool:
        """What the form works out is nobody's opinion: it is worked out anew, whatever the page showed."""
        return self._form is not None and isinstance(field_at(self._form, path), Said)

    def _open(self, day: date) -> OwnForm | None:
        on = sheets.filled_on(self._sheet)
        try:
            kept = own_forms.find(self._session, on.name, on.version)
            return own_forms.open_form(kept, self._speech[0], own_forms.day_of(on.day, day))
        except OwnFormMissing:
            return None

    def _sections(self) -> Iterator[SheetSection]:
        """Every question that was answered or would be asked, in the order of the form; strangers come last."""
        left = dict(self._kept)
        form = self._form
        if form is not None:
            said = gathered(form.fields, {path: sheets.value_of(each) for path, each in left.items()})
            shown = form.shown(said)
            for section in form.sections:
                views = []
                for field in section.fields:
                    paths = [p for p in left if p == field.name or p.startswith(f"{field.name}[")]
                    if not paths and field.name in shown and not field.by_app and field.missing:
                        paths = [field.name]
                    views += [self._answer(path, left.pop(path, None)) for path in sorted(paths, key=in_order)]
                if views:
                    yield SheetSection(section.title, tuple(views))
        if left:
            yield SheetSection("", tuple(self._answer(path, left[path]) for path in sorted(left, key=in_order)))

    def _answer(self, path: str, kept: SheetAnswer | None) -> AnswerView:
        field = field_at(self._form, path) if self._form is not None else None
        said = sheets.value_of(kept) if kept is not None else None
        return AnswerView(
            field=FieldView(
                kind="sheet_answer",
                record=kept.id.hex() if kept is not None else "",
                field=(sheets.column_of(kept) or "private") if kept is not None else "",
                label=self._label(path),
                answer=said,
                state=_state(self._past, said),
                disputed=kept is not None and kept.id in self._disputed,
                changed=self._changed(kept),
                asked=field,
            ),
            path=path,
            words=self._words(field, said),
            asked=field is not None,
            same=self._same.get(path),
        )

    def _words(self, field: Any, said: Answer) -> str:
        language, translate = self._speech
        if field is None or isinstance(field, Repeat):
            return as_it_came(said, translate)
        return show(field, said, translate, language)

    def _changed(self, kept: SheetAnswer | None) -> int:
        if kept is None:
            return 0
        past = past_of(self._session, kept, self._origins)
        return max(past.changes(column) for column in sheets.COLUMNS)

    def _label(self, path: str) -> str:
        return label(self._form, path, self._kept)


def _state(past: Past, said: Answer) -> State:
    if said is not None:
        return "answered" if reason_of(said) is None else "missing"
    return "not_shared" if past.from_others else "blank"


def _card(session: Session, sheet: Sheet, origins: Origins) -> SheetCard:
    on, past = sheets.filled_on(sheet), past_of(session, sheet, origins)
    first = min(past.lines, key=lambda line: line.hlc, default=None)
    kept = [each.id for each in sheets.answers_of(session, sheet).values()]
    disputes = session.scalars(select(Dispute.record).where(Dispute.subject == sheet.subject)).all()
    return SheetCard(
        sheet=sheet.id.hex(),
        form=on.name,
        version=on.version,
        title=on.title,
        day=on.day,
        worker=origins.worker(first.rep, first.worker) if first is not None else "",
        origin=origins.organisation(first.rep) if first is not None else "",
        written=at(first.hlc) if first is not None else "",
        voided=sheet.voided is not None,
        disputed=bool({*disputes} & {*kept, sheet.id}),
        told=past.told(first),
    )
