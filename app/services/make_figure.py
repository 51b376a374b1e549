"""Make a figure: count what a wish asks for, everyone here or those whose permission for statistics is live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import counting, side_by_side
from app.records.collector import quiet
from app.records.local import today
from app.reports.make import Wish, make
from app.reports.narrowing import NoSuchFigure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.reports.figure import Figure

__all__ = ["Made", "NoSuchFigure", "Wish", "make_figure"]


@dataclass(frozen=True, slots=True)
class Made:
    """`houses` names the organisations that the figure may speak of, by their word; ours is the empty word."""

    figure: Figure
    houses: Mapping[str, str]


def make_figure(
    desk: Desk, wish: Wish, *, houses: tuple[str, ...] | None = None, consented: bool = False,
    progress: Progress | None = None,
) -> Made:  # fmt: skip
    """Raises NoSuchFigure, NotComparable, Refused, Cancelled; ValueError for days that are none."""
    counting.permit(desk, (wish,))
    with desk.write("count") as session, quiet():
        day = today(desk).isoformat()
        book = counting.ledger(session, houses, day, progress or Progress())
        ground = counting.ground(session, book, day, consented=consented)
        side_by_side.stand(session, book, wish, ground)
        return Made(make(book, wish, ground), counting.house_names(session))
