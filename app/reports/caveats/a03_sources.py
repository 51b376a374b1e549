"""No basic fact can be taken for granted: somebody said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import splits
from app.reports.told import codes_in, is_gap

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

TOLD: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "As staff wrote it down. Of {total}, {person} rest on what the person said; for {unsaid} no source is given.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "As staff wrote it down, from people, papers and others; not everything could be checked."
)
_SPLITS: Final = frozenset({"age_band", "citizenships", "minor_at_intake"})


def _applies(bare: Bare) -> bool:
    return not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    units, first = scene.found.units, scene.ledger.first_of("intake")
    source = scene.ledger.words("intake", "information_source")
    told = [source[first[case]] if case in first else "" for case in units.cases]
    facts = {
        "total": str(len(told)),
        "person": str(sum("person" in codes_in(word) for word in told)),
        "unsaid": str(sum(is_gap(word) for word in told)),
    }
    return Caveat("A03", TOLD, tuple(facts.items()))


ASSUMPTION: Final = Assumption(id="A03", texts=(TOLD,), outside=OUTSIDE, applies=_applies, say=_say)
