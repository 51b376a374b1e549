"""How good the records of each partner are: complete, free of contradictions, seldom "other", and recent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.progress import Progress
from app.records import quality_ground
from app.records.local import today
from app.reports.quality import CHECKS
from app.reports.quality.completeness import completeness, together
from app.reports.quality.others import others
from app.roles import may

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.reports.quality.completeness import Cell, Key
    from app.reports.quality.others import Others

COUNTING: Final = QT_TRANSLATE_NOOP("Progress", "Looking at the quality of the records")


@dataclass(frozen=True, slots=True)
class PartnerQuality:
    """`answered` of `asked` core questions hold a value, what was not shared left out; `other` of `coded` answers are
    "other"; `newest` is the month of the latest intake.
    """

    answered: int
    asked: int
    contradictions: int
    other: int
    coded: int
    newest: str


def partner_quality(desk: Desk, progress: Progress | None = None) -> Mapping[str, PartnerQuality]:
    """By the word that figures have for a house; ours is the empty word. Raises Cancelled."""
    told, guarded = progress or Progress(), may(desk.worker.role, "see_guarded")
    with desk.write("count") as session:
        ground = quality_ground.ground(session, None, today(desk).isoformat(), told)
        cells = completeness(ground.book, lambda done, total: told.step(done, total, COUNTING))
        wrong: Counter[str] = Counter()
        for at, check in enumerate(CHECKS.values()):
            told.step(at, len(CHECKS), COUNTING)
            if check.sort == "contradiction":
                for spots in check.find(ground):
                    wrong += ground.book.tally(spots.kind, "@org", spots.slots)
        found = others(ground.book, quality_ground.asked_with_other(sees_guarded=guarded))
        return {house: _of(house, cells, wrong, found) for house in {house for house, _, _ in cells}}


def _of(house: str, cells: Mapping[Key, Cell], wrong: Counter[str], found: list[Others]) -> PartnerQuality:
    own = {key: cell for key, cell in cells.items() if key[0] == house}
    whole = together(own.values())
    coded = [each for each in found if each.house == house]
    return PartnerQuality(
        answered=whole.value,
        asked=whole.asked,
        contradictions=wrong[house],
        other=sum(each.other for each in coded),
        coded=sum(each.answered for each in coded),
        newest=max((month for _, month, _ in own if month[:1].isdigit()), default=""),
    )
