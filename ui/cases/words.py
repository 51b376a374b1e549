"""Words about cases: what stands in a list, how an answer reads, what a state means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.forms.catalogue import form, is_casework
from ui import say
from ui.answers import answer
from ui.translate import marked

if TYPE_CHECKING:
    from app.services.list_cases import CaseCard
    from app.services.show_case import FieldView


def code(text: str) -> str:
    return marked(text, "Codes")


def sentence(text: str) -> str:
    """One of the sentences app/records/ marked about a case."""
    return marked(text, "Cases")


def question(text: str) -> str:
    return marked(text, "Forms")


def withheld() -> str:
    return QCoreApplication.translate("Case", "Not shared with us")


def nothing_came() -> str:
    return QCoreApplication.translate("Case", "Nothing about this has reached us.")


def state(view: FieldView) -> str:
    """Why there is nothing to read: withheld is not missing, and missing is not blank."""
    if view.state == "not_shared":
        return withheld()
    if view.state == "erased":
        return QCoreApplication.translate("Case", "Erased")
    if view.state == "blank":
        return QCoreApplication.translate("Case", "Not filled in")
    return view.staff or answer(view.kind, view.field, view.answer)


def state_meaning(state_code: str) -> str:
    return {
        "not_shared": QCoreApplication.translate(
            "Case", "The house that wrote this keeps it back. It may or may not have been answered there."
        ),
        "erased": QCoreApplication.translate("Case", "It was removed for good at the person's wish."),
        "missing": QCoreApplication.translate("Case", "There is no answer, and this is the reason that was given."),
        "blank": QCoreApplication.translate("Case", "Nobody has filled this in yet."),
    }.get(state_code, "")


def dangers(card: CaseCard) -> str:
    """The first danger by name, and how many more there are."""
    if not card.dangers:
        return ""
    first = code(card.dangers[0])
    more = len(card.dangers) - 1
    return f"{first} +{say.number(more)}" if more else first


def travel(card: CaseCard) -> str:
    if card.origin:
        return QCoreApplication.translate("Case", "Came to us")
    return {
        "kept": QCoreApplication.translate("Case", "Kept here"),
        "withheld": QCoreApplication.translate("Case", "Not shared"),
        "waiting": QCoreApplication.translate("Case", "Waiting"),
        "received": QCoreApplication.translate("Case", "Received"),
    }.get(card.travel, "")


def kind(name: str) -> str:
    """A record kind, as a person calls what it holds."""
    return {
        "case": QCoreApplication.translate("Case", "Case"),
        "person": QCoreApplication.translate("Case", "Person"),
        "identity": QCoreApplication.translate("Case", "Name and contacts"),
        "intake": QCoreApplication.translate("Case", "Intake"),
        "consent": QCoreApplication.translate("Case", "Permission"),
        "sheet": QCoreApplication.translate("Case", "Own questionnaire"),
        "import_row": QCoreApplication.translate("Case", "Imported row"),
    }.get(name, name)


def match(card: CaseCard) -> str:
    """Why a case was found, without saying the name again."""
    if card.match is None:
        return ""
    found = card.match
    if found.how == "note":
        return note_found(found.kind, found.day)
    if found.how == "noted_number":
        unsafe = QCoreApplication.translate("Case", "Perhaps unsafe: {0}")
        return unsafe.format(note_found(found.kind, found.day))
    return {
        "number": QCoreApplication.translate("Case", "Case number"),
        "code": QCoreApplication.translate("Case", "Code"),
        "alias": QCoreApplication.translate("Case", "Alias"),
        "name": QCoreApplication.translate("Case", "Name"),
        "own_script": QCoreApplication.translate("Case", "Name in own script"),
        "other_name": QCoreApplication.translate("Case", "Another name"),
        "papers": QCoreApplication.translate("Case", "Number of papers"),
        "telephone": QCoreApplication.translate("Case", "Telephone"),
        "near": QCoreApplication.translate("Case", "Sounds alike"),
    }.get(found.how, "")


def note_found(record_kind: str, day: str) -> str:
    """“Note of 3 May 2026”: the record that has the words, and its day where it has one."""
    if is_casework(record_kind):
        said = question(form(record_kind).title)
    elif record_kind == "sheet_answer":
        said = QCoreApplication.translate("Case", "Own questionnaire")
    else:
        said = kind(record_kind)
    return QCoreApplication.translate("Case", "{0}, {1}").format(said, say.date(day)) if day else said
