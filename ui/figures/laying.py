"""A figure made ready to be shown, some lines at a time: its table, the words that are widest in it, and its bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.reports.bars import bars
from app.reports.sheet import laying, written
from ui.widgets.figure_table import widest

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.reports.bars import Bars
    from app.reports.figure import Figure
    from app.reports.saying import Saying
    from app.reports.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Laid:
    """`widest` is what ui.widgets.figure_table.widest finds."""

    sheet: Sheet
    widest: tuple[tuple[int, ...], ...]
    bars: Bars


def lay(figure: Figure, saying: Saying) -> Generator[object, None, Laid]:
    sheet = yield from laying(figure, saying, written(figure, saying))
    found = yield from widest(sheet)
    return Laid(sheet, found, bars(figure, saying))
