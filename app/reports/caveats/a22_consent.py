"""Who agreed to be helped has not agreed to be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import always

if TYPE_CHECKING:
    from app.reports.caveat import Scene

WITHHELD: Final = QT_TRANSLATE_NOOP(
    "Reports", "Only people whose permission for statistics is in force; {withheld} are left out for want of it."
)
EVERYONE: Final = QT_TRANSLATE_NOOP(
    "Reports", "For use inside only: people who gave no permission for statistics are counted too."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Only people whose permission for statistics is in force. Others are left out."
)


def _say(scene: Scene) -> Caveat:
    if not scene.bare.consented:
        return Caveat("A22", EVERYONE)
    return Caveat("A22", WITHHELD, (("withheld", str(scene.withheld)),))


ASSUMPTION: Final = Assumption(
    id="A22",
    texts=(
        WITHHELD,
        EVERYONE,
    ),
    outside=OUTSIDE,
    applies=always,
    say=_say,
)
