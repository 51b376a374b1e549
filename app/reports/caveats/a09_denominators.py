"""Shares do not all have one denominator, and do not always add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import has_shares, of_own_rows

if TYPE_CHECKING:
    from app.reports.caveat import Scene

APART: Final = QT_TRANSLATE_NOOP(
    "Reports", "Each share stands beside its numbers: n of N. Each group and each row has an N of its own."
)
OVER: Final = QT_TRANSLATE_NOOP(
    "Reports", "Each share stands beside its numbers: n of N. Rows overlap, so a column may go above 100 %."
)


def _say(scene: Scene) -> Caveat:
    return Caveat("A09", OVER if scene.bare.overlaps and not of_own_rows(scene.bare) else APART)


ASSUMPTION: Final = Assumption(
    id="A09",
    texts=(
        APART,
        OVER,
    ),
    outside=APART,
    applies=has_shares,
    say=_say,
)
