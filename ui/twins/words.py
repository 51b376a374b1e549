"""The words of the page about the same person: what agrees, what was decided, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.twins import words as twins_words
from ui import answers, say
from ui.people import called
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.services.list_twins import DecisionCard, Side
    from app.settings import Settings
    from ui.forms.input import Answer

ICONS: Final = {"agree": "check", "near": "circle-dashed", "differ": "x", "unknown": "circle-help"}
CHIPS: Final = {"agree": "ok", "near": "info", "differ": "warn", "unknown": "neutral"}
_PERSON: Final = frozenset({"gender", "citizenships"})
_HIDDEN: Final = frozenset({"names", "phone", "papers"})


def who(settings: Settings, side: Side) -> str:
    return called(settings, side.name, side.code, side.number)


def pair(settings: Settings, one: Side, two: Side) -> str:
    return QCoreApplication.translate("Twins", "{one} and {two}").format(one=who(settings, one), two=who(settings, two))


def house(side: Side) -> str:
    return side.organisation or QCoreApplication.translate("Twins", "This house")


def field(name: str) -> str:
    return marked(twins_words.LABELS[name], "Twins")


def fields(names: Iterable[str]) -> str:
    return say.listed(map(field, names))


def said(code: str) -> str:
    return marked(twins_words.SAID[code], "Twins")


def shown(settings: Settings, name: str, said_here: Iterable[tuple[str, Answer]]) -> str:
    """What one record has in this field, a question a line; what says who she is stays hidden with her name."""
    lines = list(said_here)
    if not lines:
        return QCoreApplication.translate("Twins", "Left blank")
    if settings.hide_names and name in _HIDDEN:
        return QCoreApplication.translate("Twins", "Hidden while names are hidden")
    kind = "person" if name in _PERSON else "identity"
    told = {question: answers.answer(kind, question, answer) for question, answer in lines}
    return "\n".join(_names(told) if name == "names" else told.values())


def _names(told: Mapping[str, str]) -> list[str]:
    """Given and family names on one line; what she is called, and her own writing, with a word before it."""
    translate = QCoreApplication.translate
    both = " ".join(told[part] for part in ("given_names", "family_names") if part in told)
    lines = [both] if both else []
    if "known_as" in told:
        lines.append(translate("Twins", "Called: {name}").format(name=told["known_as"]))
    if "name_own_script" in told:
        lines.append(translate("Twins", "In own writing: {name}").format(name=told["name_own_script"]))
    if "other_names" in told:
        lines.append(translate("Twins", "Also called: {name}").format(name=told["other_names"]))
    return lines


def verdict(code: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "same": translate("Twins", "The same person"),
        "different": translate("Twins", "Not the same"),
        "later": translate("Twins", "Decide later"),
        "undone": translate("Twins", "Taken back"),
    }
    return known.get(code, translate("Twins", "Said in two ways"))


def between(one: Side, other: Side) -> str:
    """Of two houses neither hears what is decided; of one house there is nothing to say."""
    if one.organisation == other.organisation:
        return ""
    return QCoreApplication.translate(
        "Twins",
        "They are of two houses. What is decided stays here: neither house is told, unless a permission that was taken "
        "down here lets it know both people.",
    )


def decided_by(card: DecisionCard) -> str:
    translate = QCoreApplication.translate
    by = say.listed(part for part in (card.by, card.origin) if part) or translate("Twins", "This house")
    return translate("Twins", "{who}, {when}").format(who=by, when=say.moment(card.on) if card.on else "")
