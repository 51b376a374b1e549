"""Count what a release would print and hide, before anything is frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import beside
from app.records.release_making import Wanted, counted
from app.reports.laying import cells

if TYPE_CHECKING:
    from app.desk import Desk

__all__ = ["Preview", "Previewed", "Wanted", "preview_release"]


@dataclass(frozen=True, slots=True)
class Previewed:
    """One figure: `title` in the context Reports; `hidden` of `numbers` numbers would not be in it."""

    title: str
    hidden: int
    numbers: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The totals count a number once that stands in several figures. `synthetic` data sets went out before: where there
    are any, freezing takes a reason.
    """

    figures: tuple[Previewed, ...]
    hidden: int
    numbers: int
    synthetic: int = 0


def preview_release(desk: Desk, wanted: Wanted, progress: Progress | None = None) -> Preview:
    """Raises what `counted` raises: NotSafe is told here, and not only when it is frozen."""
    with desk.write("release") as session:
        made = counted(desk, session, wanted, progress or Progress()).made
        figures = []
        for figure in made.figures:
            counts = [count for _, _, count in cells(figure)]
            figures.append(Previewed(figure.title, sum(count.n is None for count in counts), len(counts)))
        return Preview(tuple(figures), len(made.hidden), made.numbers, beside.rows(session))
