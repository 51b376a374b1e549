"""Two stays of one person at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.quality.check import Check, all_at, is_day, surely_after
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.arrays import Numbers
    from app.reports.ledger import Ledger
    from app.reports.quality.check import Ground, Spots

_OPEN: Final = "9999"


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    days = book.dated("stay", "moved_in_on", "moved_in_on_month")
    slots, whose = _of_several(book, vectors.places(book.kept("stay") & days.that(is_day)))
    came = days.where(slots)
    order = owned.in_turn(whose, vectors.ranks(came.table, came.at))
    before, after = order[:-1], order[1:]
    left = book.dated("stay", "moved_out_on", "moved_out_on_month").where(slots)
    end = left.changed(lambda word: _OPEN if word == BLANK else word)
    overlap = (whose[before] == whose[after]) & surely_after(end.where(before), came.where(after))
    yield all_at("stay", slots[after[overlap]], "moved_in_on")


def _of_several(book: Ledger, slots: Numbers) -> tuple[Numbers, Numbers]:
    """Of these stays those of somebody with several in one house, and of whom and where each is."""
    people, houses = book.owners("stay", "@person")[slots] + 1, book.coded("stay", "@org").where(slots).merged()
    spans = [book.facts.many("person") + 1, len(houses.table)]
    (who, _), whose = vectors.combinations([people, houses.at], spans)
    several = vectors.numbers(vectors.times(whose, len(who)))[whose] > 1
    return slots[several], whose[several]


CHECK: Final = Check(
    code="stays_overlap", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Two stays of this person overlap."),
)  # fmt: skip
