"""An age is not exact, and not an age of today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_cases
from app.reports.caveats.marks import splits, total
from app.reports.told import YES

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

AGE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Age on the day help began, not today's. For {estimated} of {total} it was estimated."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Age on the day help began, not today's. Some ages were estimated.")
_SPLITS: Final = frozenset({"age_band", "minor_at_intake", "age_is_estimated"})


def _applies(bare: Bare) -> bool:
    return not _SPLITS.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    estimated = of_cases(scene, "age_is_estimated")[YES]
    return Caveat("A19", AGE, (("estimated", str(estimated)), ("total", total(scene.bare))))


ASSUMPTION: Final = Assumption(id="A19", texts=(AGE,), outside=OUTSIDE, applies=_applies, say=_say)
