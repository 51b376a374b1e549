"""A case on paper: what must be known first, then what was recorded and done; under the code unless asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from app import task_words
from app.forms.catalogue import field_of, form
from app.forms.field import Text
from app.forms.show import BETWEEN, counted
from app.i18n import QT_TRANSLATE_NOOP
from ui.printing import own_sheets, veil

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping

    from app.forms.field import Field
    from app.services.show_case import CaseView, FieldView, RecordView
    from app.services.show_sheet import SheetView
    from ui.printing.paper import Paper

TITLE: Final = QT_TRANSLATE_NOOP("Print", "Case summary")
MADE: Final = QT_TRANSLATE_NOOP("Print", "Printed on {day}. What changed since is not on it.")
DANGERS: Final = QT_TRANSLATE_NOOP("Print", "Danger: {dangers}")
RECORDED: Final = QT_TRANSLATE_NOOP("Print", "What was recorded")
PERMISSIONS: Final = QT_TRANSLATE_NOOP("Print", "Permissions")
NOT_FILLED: Final = QT_TRANSLATE_NOOP("Print", "Not filled in")
GUARDED: Final = QT_TRANSLATE_NOOP("Print", "For the supervisor only: not on this paper.")
TAKEN_BACK: Final = QT_TRANSLATE_NOOP("Print", "The person took the permission for this referral back.")
RUN_OUT: Final = QT_TRANSLATE_NOOP("Print", "The permission for this referral has run out.")
NAME: Final = QT_TRANSLATE_NOOP("Print", "Name")
_IDENTITY: Final = "identity"
_CALLED: Final = frozenset({"known_as", "given_names", "family_names", "name_own_script", "other_names"})
_FREE: Final = frozenset({"text", "long_text"})
_SHEET: Final = "sheet"
_NARRATIVE: Final = frozenset({"case_note", "incident"})
_NAMES_OTHERS: Final = frozenset({"family_link", "perpetrator"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """`named`: name and contacts stand on it. `notes`: what was written freely does too.

    `veiled` is put over free words: it takes the name out of them where it was not asked for.
    """

    named: bool = False
    notes: bool = False
    veiled: Callable[[str], str] = veil.none


def writing(
    paper: Paper, case: CaseView, wanted: Wanted, sheets: Mapping[str, SheetView]
) -> Generator[object, None, None]:
    """`sheets` are the questionnaires of the house's own, by their record; it yields after each record."""
    say = paper.tongue
    if not wanted.named:
        wanted = replace(wanted, veiled=veil.Veil(_names(case), case.code))
    paper.title(f"{say('Print', TITLE)}  {case.number}", f"{case.code}  ·  {say('Codes', case.status)}")
    if wanted.named and case.name:
        paper.pairs([(say("Print", NAME), case.name)])
    _first(paper, case, wanted)
    paper.heading(say("Print", RECORDED))
    for section in case.sections:
        rows = list(_rows(paper, _printed(section.fields, wanted), wanted))
        if rows:
            paper.heading(say("Forms", section.title))
            paper.pairs(rows)
        yield section
    _permissions(paper, case)
    yield from _work(paper, case, wanted, sheets)
    paper.pale(say("Print", MADE).format(day=say.today()))


def _names(case: CaseView) -> Iterator[str]:
    for section in case.sections:
        for view in section.fields:
            if view.kind == _IDENTITY and view.field in _CALLED and isinstance(view.answer, str):
                yield view.answer


def _first(paper: Paper, case: CaseView, wanted: Wanted) -> None:
    """What must be seen before anything else."""
    say = paper.tongue
    if case.dangers:
        names = say("Answers", BETWEEN).join(say("Codes", danger) for danger in case.dangers)
        paper.warning(say("Print", DANGERS).format(dangers=names))
    if case.contact_warning:
        paper.warning(say("Cases", case.contact_warning))
    for record in case.records:
        if record.kind == "red_flag" and not record.voided and record.answer("resolved_on") is None:
            paper.warning(wanted.veiled(str(record.answer("wording") or "")))


def _printed(fields: Iterable[FieldView], wanted: Wanted) -> Iterator[FieldView]:
    """Blank ones are left out; who she is, and free words, only where they were asked for."""
    for view in fields:
        asked = field_of(view.kind, view.field)
        identifying = view.kind == _IDENTITY or (asked is not None and asked.travels == "with_identity_consent")
        narrative = asked is not None and asked.kind == "long_text"
        if (identifying and not wanted.named) or (narrative and not wanted.notes):
            continue
        if view.state in ("answered", "missing", "not_shared"):
            yield view


def _rows(paper: Paper, printed: Iterable[FieldView], wanted: Wanted) -> Iterator[tuple[str, str]]:
    say = paper.tongue
    fields = tuple(printed)
    beside = {view.field: view.answer for view in fields}
    for view in fields:
        asked = field_of(view.kind, view.field)
        if _names_nobody(view, asked):
            continue
        if view.state == "not_shared" or asked is None:
            said = say("Print", own_sheets.NOT_SHARED)
        elif view.staff:
            said = view.staff
        elif view.kind == "task" and isinstance(view.answer, str) and asked.kind == "text":
            said = task_words.said(view.answer, lambda text: say("Cases", text))
        else:
            said = counted(asked, say.answer(asked, view.answer), beside, say)
        if asked is not None and asked.kind in _FREE:
            said = wanted.veiled(said)
        yield say("Forms", view.label), said


def _names_nobody(view: FieldView, asked: Field | None) -> bool:
    """The code of a worker whom this house does not know says nothing to whoever reads the paper."""
    by_code = isinstance(asked, Text) and asked.staff and asked.by_app
    return by_code and view.state == "answered" and not view.staff


def _permissions(paper: Paper, case: CaseView) -> None:
    say = paper.tongue
    paper.heading(say("Print", PERMISSIONS))
    paper.pairs(
        (f"{say('Codes', consent.purpose)} · {say('Codes', consent.recipient)}", say("Cases", consent.allows))
        for consent in case.consents
    )


def _work(
    paper: Paper, case: CaseView, wanted: Wanted, sheets: Mapping[str, SheetView]
) -> Generator[object, None, None]:
    """Records of case work by kind, in the order in which a case meets them; a voided one is on no paper."""
    say = paper.tongue
    standing = [record for record in case.records if not record.voided and _wanted(record, wanted)]
    for kind, records in groupby(standing, key=lambda record: record.kind):
        if kind == _SHEET:
            paper.heading(say("Drafts", "Own questionnaire"))
            may = own_sheets.sayer(paper, named=wanted.named, notes=wanted.notes, veiled=wanted.veiled)
            for record in records:
                own_sheets.write(paper, record, sheets.get(record.record), may)
                yield record
            continue
        paper.heading(say("Forms", form(kind).title))
        for record in records:
            _record(paper, record, wanted)
            yield record


def _wanted(record: RecordView, wanted: Wanted) -> bool:
    if record.kind in _NARRATIVE:
        return wanted.notes
    return wanted.named or record.kind not in _NAMES_OTHERS


def _record(paper: Paper, record: RecordView, wanted: Wanted) -> None:
    say = paper.tongue
    if record.guarded:
        paper.pale(say("Print", GUARDED))
        return
    fields = (view for section in record.sections for view in section.fields)
    if record.permission:
        paper.warning(say("Print", TAKEN_BACK if record.permission == "taken_back" else RUN_OUT))
    paper.pairs(_rows(paper, _printed(fields, wanted), wanted))
    paper.text(" ")
