"""Show, before any table, where the organisations of a figure differ and whether they may stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import counting, side_by_side
from app.records.local import today
from app.reports.comparable import Pair
from app.reports.make import Wish

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Pair", "Wish", "compare_houses"]


def compare_houses(
    desk: Desk, wish: Wish, *, houses: tuple[str, ...] | None = None, consented: bool = False,
    progress: Progress | None = None,
) -> tuple[Pair, ...]:  # fmt: skip
    """Raises NoSuchFigure, Cancelled, Refused."""
    with desk.write("count") as session:
        counting.permit(desk, [wish])
        day = today(desk).isoformat()
        book = counting.ledger(session, houses, day, progress or Progress())
        ground = counting.ground(session, book, day, consented=consented)
        return side_by_side.pairs(session, book, wish, ground)
