"""Not everyone in the data has been found to be a victim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import splits
from app.reports.coded import Places, places
from app.reports.decided import latest_status
from app.reports.told import NOT_SHARED

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

STATUS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of these people {possible} are possible victims, {actual} were found to be victims, {not_victim} were not; "
    "about {undecided} nobody has decided.",
)
IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Of these people {possible} are possible victims, {actual} were found to be victims, {not_victim} were not; "
    "about {undecided} nobody has decided. What was decided about {unshared} more is not shared with us.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Possible victims, people found to be victims, and people nobody has decided about are counted together."
)
_STATUS: Final = ("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking")
_SPLITS: Final = frozenset({"decided_by", "definition_used"})


def _applies(bare: Bare) -> bool:
    return not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    latest = latest_status(scene.ledger, scene.bare.last)
    people = owned.different_owners(places(scene.found.units.people), scene.ledger.facts.many("person"))
    told = latest.of(Places(people), "")
    possible, actual, neither, unshared = (vectors.many(told.that(word.__eq__)) for word in (*_STATUS, NOT_SHARED))
    facts = {
        "possible": possible,
        "actual": actual,
        "not_victim": neither,
        "undecided": len(people) - possible - actual - neither - unshared,
    }
    facts |= {"unshared": unshared} if unshared else {}
    return Caveat("A15", IN_PART if unshared else STATUS, tuple((name, str(many)) for name, many in facts.items()))


ASSUMPTION: Final = Assumption(id="A15", texts=(STATUS, IN_PART), outside=OUTSIDE, applies=_applies, say=_say)
