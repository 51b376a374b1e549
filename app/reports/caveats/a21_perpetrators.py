"""There is not always one perpetrator, nor always a stranger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import never
from app.reports.coded import places

if TYPE_CHECKING:
    from app.reports.caveat import Scene

SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "One person may have met several perpetrators, strangers or not: {several} of {answered} told of more than one.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "One person may have met several perpetrators, strangers or not.")


def _say(scene: Scene) -> Caveat:
    of = scene.ledger.owners("perpetrator", "@person")[scene.ledger.kept("perpetrator")]
    more = owned.flagged(owned.twice(of), scene.ledger.facts.many("person"))
    counted = owned.different_owners(places(scene.found.units.people), scene.ledger.facts.many("person"))
    return Caveat("A21", SEVERAL, (("several", str(vectors.many(more[counted]))), ("answered", str(len(counted)))))


ASSUMPTION: Final = Assumption(id="A21", texts=(SEVERAL,), outside=OUTSIDE, applies=never, say=_say)
