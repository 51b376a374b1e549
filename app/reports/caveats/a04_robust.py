"""Data from the front line are not always robust enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import (
    PERCENT,
    missing_by_question,
    missing_by_row,
    missing_share,
    of_own_rows,
    of_questions,
    points,
    total,
)

if TYPE_CHECKING:
    from app.reports.bare import Bare, Group
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
BY_ROW: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "The row with the fewest answers rests on {percent} % of those who were counted, in one group or in all "
    "({total} in all). Under {enough} % take a row for a hint, and not for a finding.",
)
OF_FEW: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Fewer than {few} are in one group or in all ({total} in all): of so few no share is told. "
    "Take this for a hint, and not for a finding.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Many answers may be missing. Take what follows for a hint where they are."
)
ENOUGH: Final = 80.0
"""Points of answers under which a figure says that it is thin."""
LEAST: Final = 50.0
"""Points of answers under which an organisation is not set beside others (app/reports/comparable.py)."""


def _lowest(bare: Bare, least: int = 1) -> float | None:
    groups = (bare.whole, *bare.groups)
    if of_questions(bare):
        missing = [each for group in groups for each in missing_by_question(group, least).values()]
    elif of_own_rows(bare):
        missing = [each for group in groups for each in missing_by_row(group, least) or _of_all(group, least)]
    else:
        missing = [share for group in groups if (share := missing_share(group, least)) is not None]
    return PERCENT - max(missing) if missing else None


def _of_all(group: Group, least: int) -> list[float]:
    """Of a group without any row."""
    share = missing_share(group, least)
    return [] if share is None else [share]


def _applies(bare: Bare) -> bool:
    lowest = _lowest(bare)
    return lowest is not None and lowest < ENOUGH


def _say(scene: Scene) -> Caveat:
    """In shares only of those of whom the table tells a share."""
    lowest, bare = _lowest(scene.bare, LEAST_FOR_SHARE), scene.bare
    if lowest is None or (lowest >= ENOUGH and _applies(bare)):
        return Caveat("A04", OF_FEW, (("total", total(bare)), ("few", str(LEAST_FOR_SHARE))))
    facts = (("percent", points(lowest)), ("total", total(bare)), ("enough", points(ENOUGH)))
    if of_questions(bare) or of_own_rows(bare):
        return Caveat("A04", BY_QUESTION if of_questions(bare) else BY_ROW, facts)
    return Caveat("A04", THIN if lowest < ENOUGH else FULL, facts)


ASSUMPTION: Final = Assumption(
    id="A04",
    texts=(
        FULL,
        THIN,
        BY_QUESTION,
        BY_ROW,
        OF_FEW,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
