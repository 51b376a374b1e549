"""Not every organisation means the same by trafficking."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import several_houses, splits
from app.reports.told import codes_in

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

USED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Decisions follow these definitions of trafficking: {definitions}. Do not add up or compare across definitions.",
)
NONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "No definition of trafficking is written down with these people. Each organisation has its own."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Organisations define trafficking differently. Do not add up or compare across definitions."
)
_SPLITS: Final = frozenset({"decided_by", "definition_used"})


def _applies(bare: Bare) -> bool:
    return several_houses(bare) or not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    book, people = scene.ledger, set(scene.found.units.people)
    slots = book.standing("determination")
    theirs = map(people.__contains__, map(book.people("determination").__getitem__, slots))
    words = set(compress(book.said("determination", "definition_used", slots), theirs))
    used = sorted({code for word in words for code in codes_in(word)})
    if not used:
        return Caveat("A01", NONE)
    return Caveat("A01", USED, (("definitions", f"@codes:definition:{';'.join(used)}"),))


ASSUMPTION: Final = Assumption(
    id="A01",
    texts=(
        USED,
        NONE,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
