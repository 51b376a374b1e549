"""What a data set for a partner would hold: how many people, who is left out and why, and what the standard loses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records import dataset, dataset_file
from app.records.dataset import Wish
from app.records.local import today
from app.standards.loss import Loss

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class DatasetPreview:
    """`left_out` are reasons with people, most people first; `rows` are tables with how many rows each would have."""

    people: int
    left_out: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, int], ...]
    losses: tuple[Loss, ...]


def preview_dataset(desk: Desk, wish: Wish) -> DatasetPreview:
    """Nothing is written. NotTrusted, PeriodWrong and FormatNotKept say what is wrong with the wish."""
    if wish.names:
        desk.gate("hand_out_names")
    with desk.read("hand_out") as session:
        found = dataset.gather(session, wish, today(desk).isoformat())
    return DatasetPreview(
        people=found.book.people,
        left_out=tuple(found.left_out.most_common()),
        rows=tuple((sheet.name, len(sheet.rows)) for sheet in found.book.sheets),
        losses=dataset_file.losses(found.book, wish),
    )


__all__ = ["DatasetPreview", "Loss", "Wish", "preview_dataset"]
