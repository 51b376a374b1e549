"""Two stays of one person at the same time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, is_day, surely_after
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_OPEN: Final = "9999"


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    came, left = (book.dates("stay", f"{name}_on", f"{name}_on_month") for name in ("moved_in", "moved_out"))
    people, house = book.people("stay"), book.words("stay", "@org")
    stays: dict[tuple[int, str], list[int]] = {}
    for slot in book.standing("stay"):
        if is_day(came[slot]):
            stays.setdefault((people[slot], house[slot]), []).append(slot)
    for slots in stays.values():
        slots.sort(key=lambda slot: came[slot])
        for before, slot in pairwise(slots):
            end = _OPEN if left[before] == BLANK else left[before]
            if surely_after(end, came[slot]):
                yield Spot("stay", slot, "moved_in_on")


CHECK: Final = Check(
    code="stays_overlap", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Two stays of this person overlap."),
)  # fmt: skip
