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
OF_STAFF: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "For use inside only: this is about staff. No permission of people who are helped belongs to it, and none of the"
    " staff was asked for theirs.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Only people whose permission for statistics is in force. Others are left out."
)


def _say(scene: Scene) -> Caveat:
    if scene.bare.of_staff:
        return Caveat("A22", OF_STAFF)
    if not scene.bare.consented:
        return Caveat("A22", EVERYONE)
    return Caveat("A22", WITHHELD, (("withheld", str(scene.withheld)),))


ASSUMPTION: Final = Assumption(
    id="A22",
    texts=(
        WITHHELD,
        EVERYONE,
        OF_STAFF,
    ),
    outside=OUTSIDE,
    applies=always,
    say=_say,
)
