"""An actual victim is one whom somebody decided to be one, on a day, by a definition, with what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot
from app.reports.told import NOT_SHARED, is_gap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_NEEDED: Final = ("decided_by", "definition_used", "acts", "purpose_found")


def _find(ground: Ground) -> Iterator[Spot]:
    """What was not shared with us may well be there."""
    book = ground.book
    status = book.is_("determination", "status", "ActualVictimOfTrafficking")
    told = {name: book.words("determination", name) for name in _NEEDED}
    told["decided_on"] = book.dates("determination", "decided_on", "decided_on_month")
    for slot in book.standing("determination"):
        if not status(slot):
            continue
        lacks = next((name for name, words in told.items() if is_gap(words[slot]) and words[slot] != NOT_SHARED), "")
        if lacks:
            yield Spot("determination", slot, lacks)


CHECK: Final = Check(
    code="decided_incomplete", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP(
        "Quality", "Decided “actual victim”, but not by whom, when, by which definition, or what was found."
    ),
)  # fmt: skip
