"""A service that was given, or a stay that began, after the case was closed because the person died."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, surely_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_LATER: Final = (("service", "given_on"), ("stay", "moved_in_on"))


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    died = book.is_("closure", "reason", "died")
    closed, people = book.dates("closure", "closed_on", "closed_on_month"), book.people("closure")
    ended = {people[slot]: closed[slot] for slot in book.standing("closure") if died(slot)}
    if not ended:
        return
    for kind, day in _LATER:
        days, whose = book.dates(kind, day, f"{day}_month"), book.people(kind)
        for slot in book.standing(kind):
            if surely_after(days[slot], ended.get(whose[slot], "")):
                yield Spot(kind, slot, day)


CHECK: Final = Check(
    code="after_death", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "This was after the person died, by what the closing of the case says."),
)  # fmt: skip
