"""Gender is not sex, and there are more than two."""

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

GENDER: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Gender as people say it. {old} of {total} were copied from older records, which may have kept sex instead.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Gender as people say it. Older records may have kept sex instead.")


def _applies(bare: Bare) -> bool:
    return "gender" in splits(bare)


def _say(scene: Scene) -> Caveat:
    old = of_cases(scene, "from_old_records")[YES]
    return Caveat("A20", GENDER, (("old", str(old)), ("total", total(scene.bare))))


ASSUMPTION: Final = Assumption(id="A20", texts=(GENDER,), outside=OUTSIDE, applies=_applies, say=_say)
