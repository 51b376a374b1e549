"""A caveat as a sentence in the reader's language, with its real numbers in it."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP, tied
from app.reports import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.caveat import Caveat
    from app.reports.labels import Names

BETWEEN: Final = ", "
APART: Final = "; "
UNSAID: Final = QT_TRANSLATE_NOOP("Reports", "not said")
_ASKING: Final = "?؟ \u200b"
"""What a question ends with, which does not belong within a sentence."""


def sentence(caveat: Caveat, names: Names, day: Callable[[str], str] = str, number: Callable[[int], str] = str) -> str:
    """`day` and `number` write an ISO day and a whole number as the reader does."""
    facts = {name: _fact(value, names, (day, number)) for name, value in caveat.facts}
    return tied(names.translate("Reports", caveat.text)).format(**facts)


def _fact(value: str, names: Names, style: tuple[Callable[[str], str], Callable[[int], str]]) -> str:
    day, number = style
    between = names.translate("Answers", BETWEEN)
    if not value.startswith("@"):
        return number(int(value)) if value.isdigit() else value
    kind, _, rest = value[1:].partition(":")
    if kind == "unit":
        return labels.unit(rest, names)
    if kind == "forms":
        return names.translate("Forms", rest)
    if kind == "meanings":
        return names.translate("Answers", APART).join(_meaning(each, names) for each in json.loads(rest))
    if kind in {"codes", "keys"}:
        codes, _, several = rest.partition(":")
        pairs = [(codes, code) for code in several.split(";")] if kind == "codes" else _pairs(rest)
        return between.join(labels.word(codes, code, names) for codes, code in pairs)
    words = partial(_asked, names) if kind == "question" else day
    return between.join(dict.fromkeys(words(each) for each in rest.split(";")))


def _asked(names: Names, question: str) -> str:
    """A question within a sentence, with the form that asks it: several ask "on what day"."""
    return f"{names.record(question.partition('.')[0])} ({names.question(question).rstrip(_ASKING)})"


def _pairs(told: str) -> list[tuple[str, str]]:
    """The keys of a group, each with its list; what has none is no word."""
    parts = (each.partition(":") for each in told.split("|"))
    return [(codes, code) for codes, _, code in parts if codes]


def _meaning(told: tuple[str, str, list[str]], names: Names) -> str:
    """A definition with its law, and who decides by it."""
    code, law, houses = told
    between = names.translate("Answers", BETWEEN)
    who = between.join(labels.word("house", house or labels.OURS, names) for house in houses)
    said = f"{labels.word('definition', code, names)} ({law})" if code else names.translate("Reports", UNSAID)
    return f"{said}: {who}"
