"""The date in the data is not the date of what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_cases
from app.reports.caveats.marks import in_time
from app.reports.coded import places
from app.reports.told import YES

if TYPE_CHECKING:
    from app.reports.caveat import Scene

DATED: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Placed in time by: {question}. {old} of {total} were copied from older records, "
    "which may carry the date of copying; {undated} could not be placed.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "The date is the one this table names, not the date of what happened. Older records may be inexact."
)


def _say(scene: Scene) -> Caveat:
    old = of_cases(scene, "from_old_records")[YES]
    facts = {
        "question": f"@question:{scene.bare.dated_by.replace(' ', '')}",
        "old": str(old),
        "total": str(vectors.many(places(scene.found.units.slots) >= 0)),  # free beds are no records
        "undated": str(scene.bare.undated),
    }
    return Caveat("A05", DATED, tuple(facts.items()))


ASSUMPTION: Final = Assumption(id="A05", texts=(DATED,), outside=OUTSIDE, applies=in_time, say=_say)
