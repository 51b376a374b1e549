"""There is not always one perpetrator, nor always a stranger."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import answered, never

if TYPE_CHECKING:
    from app.reports.caveat import Scene

SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "One person may have met several perpetrators, strangers or not: {several} of {answered} told of more than one.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "One person may have met several perpetrators, strangers or not.")


def _say(scene: Scene) -> Caveat:
    of, standing = scene.ledger.people("perpetrator"), scene.ledger.standing("perpetrator")
    more = {person for person, times in Counter(map(of.__getitem__, standing)).items() if times > 1}
    several = sum(map(more.__contains__, scene.found.units.people))
    return Caveat("A21", SEVERAL, (("several", str(several)), ("answered", answered(scene.bare))))


ASSUMPTION: Final = Assumption(id="A21", texts=(SEVERAL,), outside=OUTSIDE, applies=never, say=_say)
