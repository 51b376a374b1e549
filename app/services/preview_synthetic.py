"""What synthetic rows would be made from: how many people, who is left out and why, and which answers are too rare."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import beside, synthetic
from app.records.collector import quiet
from app.records.local import today
from app.records.synthetic import MOST, USUAL, SyntheticWish, columns_offered
from app.synthetic.making import FEWEST
from app.synthetic.parent import must_be_here

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class SyntheticPreview:
    """`columns` are names with how many of their codes are common enough, and how many are too rare to be in it.
    `releases` were frozen before, and `sets` of synthetic rows of the same months went out: where there are any,
    handing out takes a reason.
    """

    people: int
    fewest: int
    left_out: tuple[tuple[str, int], ...]
    columns: tuple[tuple[str, int, int], ...]
    releases: int = 0
    sets: int = 0

    @property
    def enough(self) -> bool:
        return self.people >= self.fewest


def preview_synthetic(desk: Desk, wish: SyntheticWish, progress: Progress | None = None) -> SyntheticPreview:
    """Nothing is made. NotOnThisMachine, and the errors of the wish, say what is wrong."""
    desk.gate("hand_out")
    must_be_here()
    with desk.write("hand_out") as session, quiet():
        found = synthetic.gather(session, wish, today(desk).isoformat(), progress or Progress())
        before = beside.before(session, synthetic.asked(wish))
    table = found.table
    counted = Counter(answer for each in table.sets for answer in each)
    common = Counter(table.answers[each][0] for each, people in counted.items() if people >= wish.threshold)
    rare = Counter(table.answers[each][0] for each, people in counted.items() if people < wish.threshold)
    columns = tuple((column.name, common[at], rare[at]) for at, column in enumerate(table.columns))
    left_out = tuple(found.left_out.most_common())
    return SyntheticPreview(len(found.told), FEWEST, left_out, columns, before.releases, before.sets)


__all__ = ["MOST", "USUAL", "SyntheticPreview", "SyntheticWish", "columns_offered", "preview_synthetic"]
