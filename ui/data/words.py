"""Words for tables: what becomes of a row, why not, which questions a column may answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.forms import field as kinds
from app.forms.catalogue import form
from app.forms.intake import INTAKE
from app.tables.mapping import Part
from ui import say
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.forms.field import Field
    from app.tables.rows import Fault

PARTS: Final[dict[str, Part]] = {
    "episode/recruitment": Part("episode", {"stage": "Recruitment"}),
    "episode/transit": Part("episode", {"stage": "Transit"}),
    "episode/exploitation": Part("episode", {"stage": "Exploitation"}),
    "perpetrator": Part("perpetrator"),
    "support_plan": Part("support_plan"),
}
"""Further records that a row can fill by itself."""
_ISOLATE, _END = "\u2068", "\u2069"  # what was typed keeps its own direction inside our sentence
_UNFIT: Final = (kinds.PersonLink, kinds.Workers, kinds.File, kinds.Repeat)


def translate(text: str) -> str:
    return QCoreApplication.translate("Import", text)


def fate(name: str) -> str:
    return {
        "new": QCoreApplication.translate("Import", "New"),
        "further": QCoreApplication.translate("Import", "Further cases of these people"),
        "added": QCoreApplication.translate("Import", "Added to their cases"),
        "filled": QCoreApplication.translate("Import", "Already here, new answers filled in"),
        "same": QCoreApplication.translate("Import", "Already here"),
        "changed": QCoreApplication.translate("Import", "Changed"),
        "differs": QCoreApplication.translate("Import", "Says otherwise"),
        "erased": QCoreApplication.translate("Import", "Erased before"),
        "aside": QCoreApplication.translate("Import", "Set aside"),
        "part": QCoreApplication.translate("Import", "In part"),
        "imported": QCoreApplication.translate("Import", "Brought in"),
        "corrected": QCoreApplication.translate("Import", "Corrected"),
        "dropped": QCoreApplication.translate("Import", "Let go"),
    }.get(name, name)


def why(faults: Iterable[Fault]) -> str:
    """Every reason in one line, each under its column."""
    said = [(fault.column, _reason(fault)) for fault in faults]
    return " ".join(f"{column}: {words}" if column else words for column, words in said)


def _reason(fault: Fault) -> str:
    why = marked(fault.words, "Findings")
    if not fault.word:
        return why
    word = f"{_ISOLATE}{fault.word}{_END}"
    return QCoreApplication.translate("Import", "{why} It says “{word}”.").format(why=why, word=word)


def alike(numbers: Iterable[str]) -> str:
    found = say.listed(numbers)
    return QCoreApplication.translate("Import", "Looks like {cases}.").format(cases=found) if found else ""


def questions() -> Iterator[tuple[str, str, Field]]:
    """(record, words, question) for everything that a column may answer, in the order of the forms."""
    for field in INTAKE.fields:
        if _offered(field) and field.name != "from_old_records":
            yield "intake", marked(field.label, "Forms"), field
    for tag, part in PARTS.items():
        title = part_words(tag)
        for field in form(part.kind).fields:
            if _offered(field) and field.name not in part.constant:
                yield tag, f"{title}: {marked(field.label, 'Forms')}", field


def part_words(tag: str) -> str:
    """What a further record is called."""
    kind, _, stage = tag.partition("/")
    title = marked(form(kind).title, "Forms")
    return f"{title} ({marked(stage.capitalize(), 'Codes')})" if stage else title


def _offered(field: Field) -> bool:
    return not isinstance(field, _UNFIT)


def number(count: int) -> str:
    return say.number(count)
