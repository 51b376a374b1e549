"""Show one case: all that its page needs, read in one go, and the look written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select

from app.forms.intake import INTAKE
from app.forms.palermo import Palermo
from app.records import belonging, case_records, case_words, consent_views, named_in, table_origin
from app.records.asked import Asking, Request, how_asked
from app.records.case_people import CaseLink, cases_of, linked
from app.records.casework_views import RecordView, of_past, of_sheet
from app.records.closing import is_closed
from app.records.consent_views import ConsentStep, ConsentView, Strand, strands
from app.records.families import NamedBy, named_by
from app.records.field_views import FieldView, SectionView, absent, of_field
from app.records.handing import Handing, handing
from app.records.happenings import EventView, FieldChange, timeline
from app.records.local import record_id, today
from app.records.origins import Origins
from app.records.overview import Overview, Point, Series, Step, open_flags, overview, steps
from app.records.past import Past, pasts_of
from app.records.referring import lapse
from app.records.sheet_past import SheetsPast
from app.records.table_origin import FromTable
from app.records.told import Told
from app.roles import may
from app.sync.unseen import doubts, since
from db.codes.lists import code_list
from db.guarded import is_guarded
from db.journal import seen_in
from db.models import Dispute, Referral, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.field import Field
    from app.records.belonging import Waiting
    from app.records.case_records import CaseRecords
    from app.records.named_in import NamedIn
    from app.sync.unseen import Doubt


@dataclass(frozen=True, slots=True)
class CaseView:
    """`origin` is empty for our own case, `came_from` None for one that was in no table.

    `belonging` are own questionnaires with answers that also belong into the case. `seen` goes into a Correction;
    `dangers` are labels for the context Codes; `flags` are the warnings that are not over, `others` the person's other
    cases, `people` the cases of those she is linked with, whichever of them wrote it down, `named_by` those of them
    whom her own records do not name; `records` are those of every case of the person; `handing` is how handing it over
    stands, `asking` how asking a colleague to take it does. `unseen` is when somebody else last wrote on the
    permissions and nobody here has looked yet, and 0 otherwise.
    """

    case: str
    person: str
    number: str
    code: str
    name: str
    status: str
    worker: str
    dangers: tuple[str, ...]
    flags: tuple[RecordView, ...]
    contact_warning: str
    origin: str
    came_from: FromTable | None
    belonging: tuple[Waiting, ...]
    closed: bool
    voided: bool
    erased: bool
    consents: tuple[ConsentView, ...]
    unseen: int
    sections: tuple[SectionView, ...]
    records: tuple[RecordView, ...]
    steps: tuple[Step, ...]
    overview: Overview
    handing: Handing | None
    asking: Asking
    events: tuple[EventView, ...]
    others: tuple[CaseLink, ...]
    people: tuple[CaseLink, ...]
    named_by: tuple[NamedBy, ...]
    today: str
    seen: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Reading:
    """`pasts` are those of the intake by kind, `sheets` those of the consents, `work` those of the case work.

    `named` are incidents in others' cases, `doubted` the permissions that are not believed here.
    """

    records: CaseRecords
    pasts: dict[str, Past]
    sheets: list[Past]
    work: list[Past]
    named: tuple[NamedIn, ...]
    named_pasts: list[Past]
    answers: SheetsPast
    disputed: frozenset[tuple[bytes, str]]
    links: tuple[CaseLink, ...]
    named_by: tuple[NamedBy, ...]
    handing: Handing | None
    asking: Asking
    table: FromTable | None
    waiting: tuple[Waiting, ...]
    doubted: dict[bytes, Doubt]
    unseen: int
    day: date

    @property
    def own(self) -> str:
        return self.records.case.subject.hex()


_SHEETS: Final = select(Sheet).where(Sheet.subject == bindparam("subject"))


def show(desk: Desk, case: str, language: str = "en") -> CaseView:
    """NoSuchRecord for a case that was never here; an erased one shows as a gravestone.

    Own questionnaires are told in `language` where they speak it.
    """
    with desk.write("look") as session:
        records = case_records.of_case(session, record_id(case))
        desk.audit(session, "look", kind="case", record=records.case.id, subject=records.case.subject)
        return _view(desk, _read(desk, session, records, language))


def _read(desk: Desk, session: Session, records: CaseRecords, language: str) -> _Reading:
    """Everything by index and by the person: as many statements for one record as for a thousand."""
    asked, subject, day = list(records.asked()), records.case.subject, today(desk)
    work = [*case_records.casework_of(session, subject), *session.scalars(_SHEETS, {"subject": subject})]
    named = named_in.incidents(session, subject)
    every = [*asked, *records.consents, *work, *(each.incident for each in named)]
    pasts = pasts_of(session, every, Origins(session))
    doubted = doubts(session, [each.id for each in records.consents], (subject,))
    theirs = named_by(session, subject)
    own, sheets, elsewhere = len(asked), len(asked) + len(records.consents), len(pasts) - len(named)
    return _Reading(
        records=records,
        pasts={past.record.kind: past for past in pasts[:own]},
        sheets=pasts[own:sheets],
        work=pasts[sheets:elsewhere],
        named=named,
        named_pasts=pasts[elsewhere:],
        answers=SheetsPast(
            session, subject, [past for past in pasts[sheets:elsewhere] if past.record.kind == "sheet"], language
        ),
        disputed=_disputed(session, records),
        links=cases_of(session, (subject, *linked(work), *(bytes.fromhex(each.person) for each in theirs))),
        named_by=theirs,
        handing=handing(session, records.case, desk.organisation.name, day),
        asking=how_asked(session, records.case, desk.worker, day),
        table=table_origin.of_case(session, records.case),
        waiting=belonging.waiting(session, records.case, day),
        doubted=doubted,
        unseen=since(session, subject, doubted),
        day=day,
    )


def _view(desk: Desk, reading: _Reading) -> CaseView:
    case, person, identity = reading.records.case, reading.records.person, reading.records.identity
    own = case_records.answers_of(identity) if identity is not None else {}
    first, origins = reading.pasts["case"].first, reading.pasts["case"].origins
    sees_guarded = may(desk.worker.role, "see_guarded")
    work = tuple(_works(reading, sees_guarded=sees_guarded))
    return CaseView(
        case=case.id.hex(),
        person=reading.own,
        number=case.number or "",
        code=(person.code or "") if person is not None else "",
        name=case_words.name_of(own),
        status=code_list("case_status").label(case.case_status) if isinstance(case.case_status, str) else "",
        worker=origins.named(case.case_worker),
        dangers=case_words.dangers_of(person.danger_flags if person is not None else None),
        flags=open_flags(work),
        contact_warning=case_words.contact_warning(own.get("safe_method")),
        origin=origins.organisation(first.rep) if first is not None else "",
        came_from=reading.table,
        belonging=reading.waiting,
        closed=is_closed(case.case_status),
        voided=case.voided is not None,
        erased=case.erased,
        consents=_consents(reading, demonstration=desk.demonstration),
        unseen=reading.unseen,
        sections=tuple(_sections(reading)),
        records=work,
        steps=steps(work, case.id.hex()),
        overview=overview(work, reading.day, getattr(reading.records.intake, "minor_at_exploitation", None)),
        handing=reading.handing,
        asking=reading.asking,
        events=_events(reading, sees_guarded=sees_guarded),
        others=tuple(each for each in reading.links if each.person == reading.own and each.case != case.id.hex()),
        people=tuple(each for each in reading.links if each.person != reading.own),
        named_by=tuple(_named_by(reading, work)),
        today=reading.day.isoformat(),
        seen={record.id.hex(): seen_in(record) for record in reading.records.each()},
    )


def _named_by(reading: _Reading, work: Iterable[RecordView]) -> Iterator[NamedBy]:
    """Whose case is here, and whom she does not name herself."""
    here = {each.person for each in reading.links}
    own = [each.answer("linked_person") for each in work if each.kind == "family_link" and not each.voided]  # any shape
    return (each for each in reading.named_by if each.person in here and each.person not in own)


def _consents(reading: _Reading, *, demonstration: bool) -> tuple[ConsentView, ...]:
    doubted = reading.doubted
    return tuple(
        consent_views.of_past(each, reading.day, demonstration=demonstration, doubt=doubted.get(each.record.id, ""))
        for each in reading.sheets
    )


def _events(reading: _Reading, *, sees_guarded: bool) -> tuple[EventView, ...]:
    work = [past for past in reading.work if sees_guarded or not is_guarded(past.record)]
    elsewhere = named_in.events(reading.named, reading.named_pasts, sees_guarded=sees_guarded)
    own = (*reading.pasts.values(), *reading.sheets, *work)
    more = (*reading.answers.changes(), *elsewhere)
    return timeline(own, more, reading.day, erased=reading.records.case.erased)


def _works(reading: _Reading, *, sees_guarded: bool) -> Iterator[RecordView]:
    sheets = reading.answers.disputed(reading.disputed)
    for past in reading.work:
        if past.record.erased:
            continue
        if past.record.kind == "sheet":
            yield of_sheet(past, disputed=past.record.id in sheets)
        else:
            view = of_past(past, reading.disputed, reading.day, sees_guarded=sees_guarded)
            if isinstance(past.record, Referral):
                view = replace(view, permission=lapse(past.record, reading.records.consents, reading.day))
            yield view


def _disputed(session: Session, records: CaseRecords) -> frozenset[tuple[bytes, str]]:
    rows = session.execute(select(Dispute.record, Dispute.field).where(Dispute.subject == records.case.subject))
    return frozenset((row.record, row.field) for row in rows)


def _sections(reading: _Reading) -> Iterator[SectionView]:
    """Every question that was answered or would be asked; what is folded away stays so until it is answered."""
    sheet = case_records.sheet_of(reading.records)
    shown = INTAKE.shown(sheet)
    for section in INTAKE.sections:
        fields = [field for field in section.asked() if field.name in sheet or (field.on and field.name in shown)]
        yield SectionView(section.title, tuple(_field(field, reading) for field in fields))


def _field(field: Field, reading: _Reading) -> FieldView:
    past = reading.pasts.get(field.of)
    if past is None:
        return absent(field, erased=reading.records.case.erased)
    return of_field(field, past, disputed=(past.record.id, field.name) in reading.disputed)


__all__ = [
    "Asking",
    "CaseLink",
    "CaseView",
    "ConsentStep",
    "ConsentView",
    "EventView",
    "FieldChange",
    "FieldView",
    "FromTable",
    "Handing",
    "NamedBy",
    "Overview",
    "Palermo",
    "Point",
    "RecordView",
    "Request",
    "SectionView",
    "Series",
    "Step",
    "Strand",
    "Told",
    "show",
    "strands",
]
