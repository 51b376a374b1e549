"""Answers do not exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import total

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

ROWS: Final = QT_TRANSLATE_NOOP(
    "Reports", "One may stand in several rows, so rows may add up to more than {total}, which is the number of all."
)
GROUPS: Final = QT_TRANSLATE_NOOP(
    "Reports", "One may stand in several groups, so groups may add up to more than {total}, which is the number of all."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "One may stand in several rows or groups. Do not add them up.")


def _applies(bare: Bare) -> bool:
    return bare.overlaps or any(each.overlaps for each in bare.dimensions)


def _say(scene: Scene) -> Caveat:
    grouped = not scene.bare.overlaps and _applies(scene.bare)
    return Caveat("A10", GROUPS if grouped else ROWS, (("total", total(scene.bare)),))


ASSUMPTION: Final = Assumption(
    id="A10",
    texts=(
        ROWS,
        GROUPS,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
