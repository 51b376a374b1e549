"""No basic fact can be taken for granted: somebody said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_cases
from app.reports.caveats.marks import splits
from app.reports.told import NOT_SHARED, codes_in, is_gap

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

TOLD: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "As staff wrote it down. Of {total}, {person} rest on what the person said; for {unsaid} no source is given.",
)
IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "As staff wrote it down. Of {total}, {person} rest on what the person said; for {unsaid} no source is given, or "
    "none is shared with us.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "As staff wrote it down, from people, papers and others; not everything could be checked."
)
_SPLITS: Final = frozenset({"age_band", "citizenships", "minor_at_intake"})


def _applies(bare: Bare) -> bool:
    return not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    told, total = of_cases(scene, "information_source"), len(scene.found.units)
    facts = {
        "total": str(total),
        "person": str(sum(many for word, many in told.items() if "person" in codes_in(word))),
        "unsaid": str(total - sum(many for word, many in told.items() if not is_gap(word))),
    }
    return Caveat("A03", IN_PART if told[NOT_SHARED] else TOLD, tuple(facts.items()))


ASSUMPTION: Final = Assumption(id="A03", texts=(TOLD, IN_PART), outside=OUTSIDE, applies=_applies, say=_say)
