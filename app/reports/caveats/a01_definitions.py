"""Not every organisation means the same by trafficking."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import several_houses, splits
from app.reports.coded import places
from app.reports.profile import Profile
from app.reports.told import NOT_SHARED, codes_in

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

USED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Decisions follow these definitions of trafficking: {definitions}. Do not add up or compare across definitions.",
)
OWN: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Each organisation decides by its own definition of trafficking: {own}. "
    "Do not add up or compare across definitions.",
)
BOTH: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Each organisation decides by its own definition of trafficking: {own}. Decisions about these people name: "
    "{definitions}. Do not add up or compare across definitions.",
)
NONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "No definition of trafficking is written down with these people. Each organisation has its own."
)
USED_IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Decisions follow these definitions of trafficking, as far as it is shared with us: {definitions}. "
    "Do not add up or compare across definitions.",
)
BOTH_IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Each organisation decides by its own definition of trafficking: {own}. Decisions about these people name, as far "
    "as it is shared with us: {definitions}. Do not add up or compare across definitions.",
)
UNSHARED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "By which definition of trafficking was decided about these people is not shared with us. "
    "Each organisation has its own.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Organisations define trafficking differently. Do not add up or compare across definitions."
)
_SPLITS: Final = frozenset({"decided_by", "definition_used"})


def _applies(bare: Bare) -> bool:
    return several_houses(bare) or not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    book = scene.ledger
    counted = owned.flagged(places(scene.found.units.people), book.facts.many("person"))
    counted[-1] = False
    theirs = book.kept("determination") & counted[book.owners("determination", "@person")]
    words = book.coded("determination", "definition_used").where(theirs).used()
    used, in_part = sorted({code for word in words for code in codes_in(word)}), NOT_SHARED in words
    own, named = _own(scene), ("definitions", f"@codes:definition:{';'.join(used)}")
    if not own:
        if not used:
            return Caveat("A01", UNSHARED if in_part else NONE)
        return Caveat("A01", USED_IN_PART if in_part else USED, (named,))
    told = ("own", f"@meanings:{json.dumps(own, ensure_ascii=False)}")
    if not used:
        return Caveat("A01", OWN, (told,))
    return Caveat("A01", BOTH_IN_PART if in_part else BOTH, (told, named))


def _own(scene: Scene) -> list[tuple[str, str, list[str]]]:
    """Each definition and its law with the organisations in the figure that decide by it in its time, last those who
    have not said it (an empty code); nothing where nobody has.
    """
    bare, found = scene.bare, dict[tuple[str, str], list[str]]()
    for house in bare.houses:
        said = Profile(meanings=scene.meanings.get(house, ())).in_force(bare.first, min(bare.last, bare.as_of))
        for key in dict.fromkeys((each.definition, each.law) for each in said) or [("", "")]:
            found.setdefault(key, []).append(house)
    rows = [(*key, houses) for key, houses in found.items() if set(found) != {("", "")}]
    return sorted(rows, key=lambda each: (not each[0], each))


ASSUMPTION: Final = Assumption(
    id="A01",
    texts=(
        USED,
        OWN,
        BOTH,
        NONE,
        USED_IN_PART,
        BOTH_IN_PART,
        UNSHARED,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
