"""What may be chosen in a profile: definitions, kinds of help, questions that may not be asked, lists to map to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.asks import ASKS
from app.reports.indicators import indicators
from app.reports.splits import SPLITS
from db.codes.lists import code_list, versions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.codes.code import Code

ELEMENT_WORDS: Final[Mapping[str, str]] = {
    "act": QT_TRANSLATE_NOOP("Profiles", "an act (recruited, moved, kept)"),
    "means": QT_TRANSLATE_NOOP("Profiles", "a means (force, deceit, abuse of power)"),
    "purpose": QT_TRANSLATE_NOOP("Profiles", "a purpose (exploitation)"),
}


def definitions() -> tuple[Code, ...]:
    return code_list("definition").offered()


def services() -> tuple[Code, ...]:
    return code_list("service_type").offered()


def label_of(codes: str, code: str) -> str:
    """Marked words in the context Codes; what is not known here, as it came."""
    return code_list(codes).label(code) if codes in versions() else code


def questions() -> tuple[tuple[str, ...], ...]:
    """Those that figures rest on, as kind.question; where several are asked for one thing, they stand together."""
    return tuple(dict.fromkeys(ASKS.values()))


def lists() -> dict[str, str]:
    """The lists that figures count by, each with marked words in the context Reports."""
    found = {each.codes: each.label for each in SPLITS.values() if each.codes in versions()}
    for each in indicators().values():
        if each.codes in versions():
            found.setdefault(each.codes, each.title)
    return found


def codes_of(codes: str) -> tuple[Code, ...]:
    """What a word of a partner's own list may be mapped to; "other" is the last, for what has no match."""
    chosen = code_list(codes)
    return tuple(sorted(chosen.offered(), key=lambda each: each.code == chosen.other))


def other_of(codes: str) -> str:
    """Empty where the list has no such code."""
    return code_list(codes).other or ""
