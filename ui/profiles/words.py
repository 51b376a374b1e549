"""A profile in words: definitions, questions, lists, where it came from and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.reports import profile_choices
from ui import answers, ground_words, say
from ui.translate import marked
from ui.widgets.basics import Item, label

if TYPE_CHECKING:
    from app.reports.profile import Meaning, Profile
    from app.services.list_profiles import ProfileCard


def code(codes: str, value: str) -> str:
    return marked(profile_choices.label_of(codes, value), "Codes")


def question(name: str) -> str:
    """Of kind.question, as it is asked."""
    kind, _, field = name.partition(".")
    return answers.question(kind, field)


def not_asked(profile: Profile) -> list[str]:
    """Each once, also where two forms ask it."""
    return list(dict.fromkeys(question(name) for name in profile.not_asked))


def list_name(codes: str) -> str:
    label = profile_choices.lists().get(codes)
    return marked(label, "Reports") if label else codes


def services(profile: Profile) -> str:
    return between().join(code("service_type", each) for each in profile.services)


def between() -> str:
    return QCoreApplication.translate("Profiles", ", ")


def meaning(each: Meaning) -> str:
    """The name of the definition and its law in one line."""
    text = QCoreApplication.translate("Profiles", "{name}: {law}")
    return text.format(name=code("definition", each.definition), law=each.law)


def in_force(each: Meaning) -> str:
    first, last = say.date(each.valid_from), say.date(each.valid_to)
    if first and last:
        return QCoreApplication.translate("Profiles", "{first} – {last}").format(first=first, last=last)
    if first:
        return QCoreApplication.translate("Profiles", "since {day}").format(day=first)
    if last:
        return QCoreApplication.translate("Profiles", "until {day}").format(day=last)
    return QCoreApplication.translate("Profiles", "since when is not said")


def elements(each: Meaning) -> str:
    """What must be there, and what a child does not need."""
    told = between().join(
        marked(words, "Profiles") for key, words in profile_choices.ELEMENT_WORDS.items() if key in each.elements
    )
    said = QCoreApplication.translate("Profiles", "Must be there: {elements}.").format(elements=told) if told else ""
    child = (
        QCoreApplication.translate("Profiles", "For a child no means are needed.")
        if each.under_18
        else QCoreApplication.translate("Profiles", "Means are needed for a child too.")
    )
    return f"{said} {child}".strip()


def source(card: ProfileCard) -> str:
    """Where it came from, and when."""
    day = say.moment(card.kept, with_time=False)
    texts = {
        "ours": QCoreApplication.translate("Profiles", "written here {day}, goes with every bundle"),
        "bundle": QCoreApplication.translate("Profiles", "came with a bundle {day}"),
        "hand": QCoreApplication.translate("Profiles", "put in here by hand {day}"),
    }
    return texts.get(card.source, "{day}").format(day=day)


def ground(card: ProfileCard) -> list[Item]:
    """What it says of law and purposes, and how far that goes: told by them, decided by the agreement."""
    said = card.ground
    if said is None:
        texts = {
            True: QCoreApplication.translate(
                "Profiles",
                "Nothing has come about it. It comes with a bundle, once they"
                " have written it down and an agreement is in force there.",
            ),
            False: QCoreApplication.translate("Profiles", "Nothing is written down yet: see Preferences."),
        }
        return [label(texts[bool(card.house)], name="muted", wrap=True)]
    day = say.moment(said.kept, with_time=False) if said.kept else ""
    theirs = QCoreApplication.translate(
        "Profiles",
        "They say so; it came with their bundle {day}, under their signature. What may be done with records stands in "
        "the agreement.",
    )
    ours = QCoreApplication.translate(
        "Profiles",
        "Written down in the preferences. It goes with each bundle to those with whom an agreement is in force.",
    )
    head = label(theirs.format(day=day) if card.house else ours, "caption", name="muted", wrap=True)
    return [head, *ground_words.lines(said.answers)]


def short(card: ProfileCard) -> str:
    """The same in a narrow list."""
    if card.profile is None:
        return never()
    day = say.moment(card.kept, with_time=False)
    texts = {
        "ours": QCoreApplication.translate("Profiles", "ours, {day}"),
        "bundle": QCoreApplication.translate("Profiles", "bundle, {day}"),
        "hand": QCoreApplication.translate("Profiles", "by hand, {day}"),
    }
    return texts.get(card.source, "{day}").format(day=day)


def never() -> str:
    return QCoreApplication.translate("Profiles", "never said anything")
