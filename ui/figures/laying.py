"""A figure made ready to be shown, some lines at a time: its table, the words that are widest in it, and its bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reports.bars import bars
from app.reports.sheet import laying, written
from ui.widgets.figure_table import widest
from ui.widgets.turns import rest

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.reports.bars import Bars
    from app.reports.figure import Figure
    from app.reports.saying import Saying
    from app.reports.sheet import Sheet

LINES: Final = 64
"""So many of a table are laid in one turn."""


@dataclass(frozen=True, slots=True)
class Laid:
    """`widest` is what ui.widgets.figure_table.widest finds."""

    sheet: Sheet
    widest: tuple[tuple[int, ...], ...]
    bars: Bars


def rests(sheet: Sheet) -> int:
    """Steps of rest before something is done with a long table: it has a turn of its own."""
    return LINES if len(sheet.lines) > LINES else 0


def lay(figure: Figure, saying: Saying) -> Generator[object, None, Laid]:
    sheet = yield from laying(figure, saying, written(figure, saying))
    found = yield from widest(sheet)
    yield from rest(rests(sheet))
    return Laid(sheet, found, bars(figure, saying))
