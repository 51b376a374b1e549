"""How one record of case work reads in a list, in a detail and on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from app import task_words
from app.forms import field as kinds
from app.forms.catalogue import field_of, form, is_casework
from app.forms.show import counted, is_size, lines
from ui import answers, say, told_words
from ui.cases import words
from ui.translate import marked
from ui.translate import words as translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.services.show_case import CaseLink, FieldView, RecordView

ICONS: Final = {
    "case": "folder",
    "person": "user",
    "identity": "user",
    "intake": "clipboard-pen",
    "consent": "shield-check",
    "episode": "triangle-alert",
    "perpetrator": "user-round",
    "screening": "clipboard-check",
    "determination": "scale",
    "assessment_risk": "shield-alert",
    "assessment_needs": "hand-heart",
    "wellbeing": "sun",
    "sheet": "clipboard-pen",
    "support_plan": "scroll-text",
    "goal": "badge-check",
    "task": "circle-check",
    "service": "hand",
    "referral": "arrow-left-right",
    "case_note": "message-square",
    "stay": "house",
    "legal_action": "scale",
    "family_link": "users",
    "belongings": "package-open",
    "incident": "circle-alert",
    "transfer": "handshake",
    "case_request": "user-round",
    "follow_up": "phone",
    "closure": "archive",
    "red_flag": "octagon-alert",
    "attachment": "file-text",
}

OWN_ANSWER: Final = "sheet_answer"


class People:
    """The clients a case is linked with, by the id of the person: a link is told by name or number, never by an id."""

    def __init__(self, links: Iterable[CaseLink] = (), *, hide_names: bool = False) -> None:
        self._hide_names = hide_names
        self._by_person: dict[str, CaseLink] = {}
        for link in links:
            self._by_person.setdefault(link.person, link)

    def case_of(self, person: object) -> str:
        found = self._by_person.get(person) if isinstance(person, str) else None
        return found.case if found is not None else ""

    def name(self, person: object) -> str:
        found = self._by_person.get(person) if isinstance(person, str) else None
        if found is None:
            return QCoreApplication.translate("Case", "Someone whose case is not here")
        name = "" if self._hide_names else found.name
        return " · ".join(part for part in (name or found.code, found.number) if part)


def kind(name: str) -> str:
    """What a record is called: the title of its form, or what the intake's parts hold."""
    return marked(form(name).title, "Forms") if is_casework(name) else words.kind(name)


def title(record: RecordView) -> str:
    return marked(record.title, "Forms") or QCoreApplication.translate("Case", "Own questionnaire")


def said(kind_name: str, field: str, answer: Any, people: People, unit: Any = None) -> str:
    """An answer in words, links by name; `unit` is what an amount is counted in."""
    asked = field_of(kind_name, field)
    if isinstance(asked, kinds.PersonLink) and isinstance(answer, str):
        return people.name(answer)
    if kind_name == "task" and isinstance(asked, kinds.Text) and isinstance(answer, str):
        return task_words.said(answer, words.sentence)
    if isinstance(asked, kinds.Repeat) and isinstance(answer, list):
        return "\n".join(_row(asked, each, people) for each in answer if isinstance(each, dict))
    if isinstance(asked, kinds.Grid) and isinstance(answer, dict) and "missing" not in answer:
        return "\n".join(lines(asked, answer, translated))
    if isinstance(asked, kinds.File) and isinstance(answer, dict) and is_size(str(answer.get("size", ""))):
        return f"{answer.get('type', '')}, {say.size(int(answer['size']))}"
    return answers.answer(kind_name, field, answer, unit)


def _row(asked: kinds.Repeat, row: Mapping[str, Any], people: People) -> str:
    told = []
    for part in asked.parts:
        answer = row.get(part.name)
        if isinstance(part, kinds.PersonLink) and isinstance(answer, str):
            told.append(people.name(answer))
        elif answer is not None:
            told.append(answers.shown(part, answer))
    return " · ".join(each for each in told if each)


def field_said(view: FieldView, people: People, record: RecordView | None = None) -> str:
    """`record` is where it stands, so that an amount is said with its currency."""
    if view.kind == OWN_ANSWER and view.state in {"answered", "missing"}:
        return answers.own(view.asked, view.answer)
    if view.state in {"answered", "missing"} and not view.staff:
        text, asked = said(view.kind, view.field, view.answer, people), field_of(view.kind, view.field)
        return text if asked is None or record is None else counted(asked, text, record.answers, translated)
    return words.state(view)


def headline(record: RecordView, people: People) -> str:
    """What tells it from others of its kind, in one line; for what is guarded, only that it is there."""
    if record.guarded:
        return QCoreApplication.translate("Case", "For supervisors only")
    pairs = [(name, record.answer(name)) for name in _headline_of(record.kind)]
    told = headline_of(record.kind, pairs, people)
    return told or title(record)


def _headline_of(kind_name: str) -> tuple[str, ...]:
    names = form(kind_name).headline if is_casework(kind_name) else ()
    return ("linked_person", *names) if kind_name == "family_link" else names


def headline_of(kind_name: str, pairs: Iterable[tuple[str, Any]], people: People) -> str:
    told = (" ".join(said(kind_name, name, answer, people).split()) for name, answer in pairs if answer is not None)
    return " · ".join(each for each in told if each)


def day(record: RecordView) -> str:
    """Its own day as far as it is known, or why it is not; else the day on which it was written down."""
    if record.guarded:
        return ""
    if record.kind == "sheet" and isinstance(record.day, str):
        return say.date(record.day)
    name = form(record.kind).day if is_casework(record.kind) else ""
    if name and record.day is not None:
        return answers.answer(record.kind, name, record.day)
    return told_words.when(record.written, record.told, with_time=False)
