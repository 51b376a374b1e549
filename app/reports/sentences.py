"""A caveat as a sentence in the reader's language, with its real numbers in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.caveat import Caveat
    from app.reports.labels import Names

BETWEEN: Final = ", "


def sentence(caveat: Caveat, names: Names, day: Callable[[str], str] = str, number: Callable[[int], str] = str) -> str:
    """`day` and `number` write an ISO day and a whole number as the reader does."""
    facts = {name: _fact(value, names, (day, number)) for name, value in caveat.facts}
    return names.translate("Reports", caveat.text).format(**facts)


def _fact(value: str, names: Names, style: tuple[Callable[[str], str], Callable[[int], str]]) -> str:
    day, number = style
    if not value.startswith("@"):
        return number(int(value)) if value.isdigit() else value
    kind, _, rest = value[1:].partition(":")
    if kind == "unit":
        return labels.unit(rest, names)
    if kind == "forms":
        return names.translate("Forms", rest)
    if kind == "codes":
        codes, _, several = rest.partition(":")
        return BETWEEN.join(labels.word(codes, code, names) for code in several.split(";"))
    if kind == "keys":
        pairs = (each.partition(":") for each in rest.split("|"))
        return BETWEEN.join(labels.word(codes, code, names) for codes, _, code in pairs if codes)
    words = {"days": day, "question": names.question}[kind]
    return BETWEEN.join(words(each) for each in rest.split(";"))
