"""A rise in numbers is not a rise in trafficking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import DATES, splits

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

BREAKS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "What was counted changed on: {days}. A rise or a fall may come from forms, staff, services or partners.",
)
NONE: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "No change of forms, services or partners is written down for this time. "
    "A rise or a fall may still come from how people were met.",
)
NONE_OF_STAFF: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "No change of forms, services or partners is written down for this time. "
    "A rise or a fall may still come from what was written down, and when.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "A rise or a fall may come from forms, staff, services or partners. Marked days break the series."
)


def _applies(bare: Bare) -> bool:
    return bool(bare.breaks) or not DATES.isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    days = list(dict.fromkeys(day for day, _ in scene.bare.breaks))
    if days:
        return Caveat("A18", BREAKS, (("days", f"@days:{';'.join(days)}"),))
    return Caveat("A18", NONE_OF_STAFF if scene.bare.of_staff else NONE)


ASSUMPTION: Final = Assumption(
    id="A18",
    texts=(
        BREAKS,
        NONE,
        NONE_OF_STAFF,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
