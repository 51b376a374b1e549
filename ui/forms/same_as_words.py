"""Words for questions of an own questionnaire that are the same as ours, and for those that stay local."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.forms.field import YesNo
from app.forms.intake import INTAKE
from app.tables import same_as
from ui.forms import words
from ui.translate import marked

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.tables.same_as import SameAs


def local() -> str:
    return QCoreApplication.translate("SameAs", "Local")


def question(kind: str, field: str) -> str:
    """As ours asks it, with the part of the intake it stands in: several ask "How do we know?"."""
    asked = same_as.ours().get((kind, field))
    if asked is None:
        return field
    said = QCoreApplication.translate("SameAs", "{question} ({part})")
    return said.format(question=marked(asked.label, "Forms"), part=marked(_part(field), "Forms"))


def mark(match: SameAs | None) -> str:
    """What stands behind a question wherever it is shown."""
    if match is None:
        return local()
    return QCoreApplication.translate("SameAs", "Same as: {0}").format(question(match.kind, match.field))


def marked_label(label: str, match: SameAs | None) -> str:
    return QCoreApplication.translate("SameAs", "{question} · {mark}").format(question=label, mark=mark(match))


def meaning(wanted: Field, said: Any) -> str:
    """A choice of ours, or why there is no answer; local where nothing is said."""
    if said is None:
        return QCoreApplication.translate("SameAs", "Stays local")
    if isinstance(said, dict):
        return QCoreApplication.translate("SameAs", "No answer: {0}").format(words.reason(str(said.get("missing"))))
    if isinstance(wanted, YesNo):
        return words.yes() if said == "yes" else words.no()
    return words.place_name(wanted)(str(said)) if words.is_place(wanted) else words.code_name(wanted, str(said))


def meanings(wanted: Field) -> list[tuple[str, Any]]:
    """Everything that one of their choices can be."""
    if isinstance(wanted, YesNo):
        told = [(words.yes(), "yes"), (words.no(), "no")]
    else:
        listed = words.place_choices(wanted) if words.is_place(wanted) else words.choices_of(wanted)
        told = [(each.words, each.code) for each in listed]
    reasons = [{"missing": each.code} for each in words.reasons()] if wanted.missing else []
    return [(meaning(wanted, None), None), *told, *((meaning(wanted, each), each) for each in reasons)]


@cache
def _part(field: str) -> str:
    return next((part.title for part in INTAKE.sections if any(each.name == field for each in part.asked())), "")
