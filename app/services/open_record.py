"""Open a form of one case: all that its page needs, read in one go, and the look written down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from app.forms.catalogue import COPIED, PARENTS, RENEWED, form, is_casework
from app.forms.consent import CONSENT
from app.forms.field import Date
from app.forms.intake import INTAKE
from app.records import case_records, case_words, ground
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from app.records.on_top import OnTop, on_top
from app.records.origins import Origins
from app.records.past import past_of
from app.records.transferring import begun_with
from app.roles import may
from db.guarded import is_guarded
from db.journal import seen_in
from db.models import KINDS, Closure
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.case_records import CaseRecords
    from db.base import Kept
    from db.types import Answer

Act = Literal["new", "copy", "correct", "withdraw"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """`what` is a case where something new is made or its intake corrected, and else the record it is about.

    `made` is the id a form was given when it was first opened; `parent` the record that a new one hangs on.
    """

    act: Act
    kind: str
    what: str
    parent: str = ""
    made: str = ""


@dataclass(frozen=True, slots=True)
class ParentView:
    """What a record hangs on, in one line: its title for the context Forms, its day, the answers of its headline."""

    kind: str
    title: str
    day: Answer
    headline: tuple[tuple[str, Answer], ...]


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """`record` is the id under which it will be saved, `saved` whether it has been already.

    `answers` are what the form begins with; `keepers` says for each of them which record keeps it. Names in `withheld`
    were kept back from us, so nobody here can correct them.
    """

    kind: str
    record: str
    case: str
    person: str
    number: str
    code: str
    name: str
    on_top: OnTop
    saved: bool
    answers: dict[str, Answer] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    keepers: dict[str, tuple[str, str]] = field(default_factory=dict)
    seen: dict[str, Any] = field(default_factory=dict)
    parent: str = ""
    hangs_on: ParentView | None = None


def open_record(desk: Desk, wanted: Wanted) -> OpenRecord:
    """NoSuchRecord where there is nothing to open; what only supervisors may see is refused first."""
    if wanted.kind not in (CONSENT.name, INTAKE.name) and not is_casework(wanted.kind):
        raise NoSuchRecord
    if _is_hidden(desk, wanted):
        desk.gate("see_guarded")
    with desk.write("look") as session:
        record, records = _about(session, wanted)
        case = records.case
        if case.erased:
            raise NoSuchRecord
        looked_at = record if record is not None else case
        desk.audit(session, "look", kind=looked_at.kind, record=looked_at.id, subject=case.subject)
        opened = _opened(session, wanted, record, records)
        if wanted.act == "new" and wanted.kind == Closure.kind:
            return replace(opened, answers={**ground.kept_until(session, today(desk)), **opened.answers})
        return opened


def _is_hidden(desk: Desk, wanted: Wanted) -> bool:
    if wanted.act == "new" or wanted.kind == INTAKE.name or may(desk.worker.role, "see_guarded"):
        return False
    with desk.read("look") as session:
        return is_guarded(_about(session, wanted)[0])  # type: ignore[arg-type]


def _about(session: Session, wanted: Wanted) -> tuple[Kept | None, CaseRecords]:
    """The record that is copied or corrected (none for a new one and for an intake), and its case."""
    known = record_id(wanted.what)
    if wanted.act == "new" or wanted.kind == INTAKE.name:
        return None, case_records.of_case(session, known)
    return case_records.of_record(session, wanted.kind, known)


def _opened(session: Session, wanted: Wanted, record: Kept | None, records: CaseRecords) -> OpenRecord:
    case, person, identity = records.case, records.person, records.identity
    own = case_records.answers_of(identity) if identity is not None else {}
    made, saved = _made(session, wanted, record)
    parent, hangs_on = _parent(session, wanted, record, case.subject)
    return OpenRecord(
        kind=wanted.kind,
        record=made,
        case=case.id.hex(),
        person=case.subject.hex(),
        number=case.number or "",
        code=(person.code or "") if person is not None else "",
        name=case_words.name_of(own),
        on_top=on_top(session, records),
        saved=saved,
        parent=parent,
        hangs_on=hangs_on,
        **_sheet(session, wanted, record, records),
    )


def _made(session: Session, wanted: Wanted, record: Kept | None) -> tuple[str, bool]:
    if wanted.act in ("correct", "withdraw"):
        return (record.id.hex() if record is not None else ""), False
    if not wanted.made:
        return new_id().hex(), False
    return wanted.made, session.get(KINDS[wanted.kind], record_id(wanted.made)) is not None


def _sheet(session: Session, wanted: Wanted, record: Kept | None, records: CaseRecords) -> dict[str, Any]:
    """What the form begins with."""
    if wanted.act == "new":
        return {"answers": begun_with(session, wanted.kind, records.case)}
    if wanted.act == "copy":
        return {"answers": dict(_copied(wanted.kind, record))}
    kept = [record] if record is not None else list(records.asked())
    origins = Origins(session)
    sheet: dict[str, Any] = {"answers": {}, "keepers": {}, "seen": {}}
    withheld: set[str] = set() if record is not None else {field.name for field in INTAKE.fields}
    for each in kept:
        past = past_of(session, each, origins)
        names = {asked.name for asked in _asked(each.kind)}
        sheet["answers"] |= case_records.answers_of(each)
        sheet["keepers"] |= dict.fromkeys(names, (each.kind, each.id.hex()))
        sheet["seen"][each.id.hex()] = seen_in(each)
        withheld -= names
        withheld |= {name for name in names if getattr(each, name) is None and past.may_be_withheld(name)}
    return {**sheet, "withheld": frozenset(withheld)}


def _asked(kind: str) -> list[Any]:
    return [asked for asked in case_records.form_of(kind).fields if asked.of == kind]


def _copied(kind: str, record: Kept | None) -> Iterator[tuple[str, Answer]]:
    """Neither days nor what the app fills in; of a permission only what it is about."""
    if record is None or kind not in {*COPIED, CONSENT.name}:
        raise NoSuchRecord
    for name, answer in case_records.answers_of(record).items():
        asked = form(kind).get(name)
        if asked is None or asked.by_app or isinstance(asked, Date):
            continue
        if name in RENEWED if kind == CONSENT.name else name not in COPIED[kind]:
            yield name, answer


def _parent(session: Session, wanted: Wanted, record: Kept | None, subject: bytes) -> tuple[str, ParentView | None]:
    """What it hangs on: a record of the same person, or none."""
    if wanted.kind not in PARENTS:
        return "", None
    above, column = PARENTS[wanted.kind]
    known = getattr(record, column) if record is not None else record_id(wanted.parent) if wanted.parent else None
    found = session.get(KINDS[above], known) if known else None
    if found is None or found.erased or found.subject != subject:
        return "", None
    asked, answers = form(above), case_records.answers_of(found)
    headline = tuple((name, answers[name]) for name in asked.headline if name in answers)
    return found.id.hex(), ParentView(above, asked.title, answers.get(asked.day), headline)


__all__ = ["Act", "OnTop", "OpenRecord", "ParentView", "Wanted", "open_record"]
