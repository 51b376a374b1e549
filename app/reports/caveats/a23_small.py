"""Taking names away does not make numbers safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.linked import OUTSIDE as LEAST

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

SMALL: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Nothing is hidden here. Numbers under {least}: {small}. They may point at a person. "
    "Do not pass this table on as it is.",
)
NONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Nothing is hidden here, and no number but 0 is under {least}. Small groups may still point at a person."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Small numbers are hidden or rounded, and others with them, so that nobody can be worked out."
)


def _small(bare: Bare) -> int:
    counts = [each for group in (bare.whole, *bare.groups) for each in group.counts()]
    return sum(each.n is not None and 0 < each.n < LEAST for each in counts)


def _applies(bare: Bare) -> bool:
    return bare.hides or _small(bare) > 0


def _say(scene: Scene) -> Caveat:
    small = _small(scene.bare)
    return Caveat("A23", SMALL if small else NONE, (("small", str(small)), ("least", str(LEAST))))


ASSUMPTION: Final = Assumption(
    id="A23",
    texts=(
        SMALL,
        NONE,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
