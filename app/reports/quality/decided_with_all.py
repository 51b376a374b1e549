"""An actual victim is one whom somebody decided to be one, on a day, by a definition, with what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Words
from app.reports.quality.check import Check, Spots
from app.reports.told import NOT_SHARED, is_gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_NEEDED: Final = ("decided_by", "definition_used", "acts", "purpose_found", "decided_on")


def _find(ground: Ground) -> Iterator[Spots]:
    """What was not shared with us may well be there."""
    book = ground.book
    decided = book.kept("determination") & book.which("determination", "status", "ActualVictimOfTrafficking")
    slots = vectors.places(decided)
    told = [book.coded("determination", name) for name in _NEEDED[:-1]]
    told.append(book.dated("determination", _NEEDED[-1], f"{_NEEDED[-1]}_month"))
    at = vectors.nobody(len(slots))[:-1]
    for number, words in reversed(list(enumerate(told))):
        at[words.where(slots).that(lambda word: is_gap(word) and word != NOT_SHARED)] = number
    lacks = at >= 0
    yield Spots("determination", slots[lacks], Words(_NEEDED, at[lacks]))


CHECK: Final = Check(
    code="decided_incomplete", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP(
        "Quality", "Decided “actual victim”, but not by whom, when, by which definition, or what was found."
    ),
)  # fmt: skip
