"""Data from the front line are not always robust enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import (
    PERCENT,
    missing_by_question,
    missing_share,
    of_questions,
    points,
    total,
)

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

FULL: Final = QT_TRANSLATE_NOOP("Reports", "{percent} % of {total} have an answer.")
THIN: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Only {percent} % have an answer, in one group or in all ({total} in all). "
    "Under {enough} % take this for a hint, and not for a finding.",
)
BY_QUESTION: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "The question with the fewest answers has one in {percent} % of the records, in one group or in all "
    "({total} in all). "
    "Under {enough} % take an answer for a hint, and not for a finding.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Many answers may be missing. Take what follows for a hint where they are."
)
ENOUGH: Final = 80.0
"""Points of answers under which a figure says that it is thin."""
LEAST: Final = 50.0
"""Points of answers under which an organisation is not set beside others (app/reports/comparable.py)."""


def _lowest(bare: Bare) -> float | None:
    groups = (bare.whole, *bare.groups)
    if of_questions(bare):
        return min((PERCENT - each for group in groups for each in missing_by_question(group).values()), default=None)
    found = [missing_share(group) for group in groups]
    known = [PERCENT - each for each in found if each is not None]
    return min(known, default=None)


def _applies(bare: Bare) -> bool:
    lowest = _lowest(bare)
    return lowest is not None and lowest < ENOUGH


def _say(scene: Scene) -> Caveat:
    lowest = _lowest(scene.bare)
    percent = "0" if lowest is None else points(lowest)
    facts = (("percent", percent), ("total", total(scene.bare)), ("enough", points(ENOUGH)))
    text = BY_QUESTION if of_questions(scene.bare) else THIN if _applies(scene.bare) else FULL
    return Caveat("A04", text, facts)


ASSUMPTION: Final = Assumption(
    id="A04",
    texts=(
        FULL,
        THIN,
        BY_QUESTION,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
