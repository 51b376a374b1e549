"""One person is not always counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import several_houses

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

CHECKED: Final = QT_TRANSLATE_NOOP(
    "Reports", "Records of the same person were looked for, and all likely pairs were decided; {merged} were joined."
)
WAITING: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Records of the same person were looked for, and {waiting} likely pairs wait for a decision. "
    "Some people may be counted twice.",
)
SINCE: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Records of the same person were looked for, but records came since that were not looked at. "
    "{waiting} likely pairs wait for a decision; {merged} were joined. Some people may be counted twice.",
)
BLIND: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Records of the same person were looked for, but of {blind} people no name, telephone or paper is known here: "
    "nobody could be compared with them, and they may be counted twice. {waiting} likely pairs of others wait for a "
    "decision; {merged} were joined.",
)
UNCHECKED: Final = QT_TRANSLATE_NOOP(
    "Reports", "Nobody has looked for people who are recorded twice. Some may be counted twice."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "A person who was met by several organisations may be counted twice.")


def _applies(bare: Bare) -> bool:
    return bare.unit == "persons" or several_houses(bare)


def _say(scene: Scene) -> Caveat:
    waiting = scene.facts.get("twins_waiting", "")
    if not waiting:
        return Caveat("A14", UNCHECKED)
    facts = (("waiting", waiting), ("merged", scene.facts["twins_joined"]))
    if scene.facts.get("twins_since"):
        return Caveat("A14", SINCE, facts)
    if blind := scene.facts.get("twins_blind"):
        return Caveat("A14", BLIND, (*facts, ("blind", blind)))
    return Caveat("A14", CHECKED if waiting == "0" else WAITING, facts)


ASSUMPTION: Final = Assumption(
    id="A14",
    texts=(
        CHECKED,
        WAITING,
        SINCE,
        BLIND,
        UNCHECKED,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
