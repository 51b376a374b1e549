"""A finished table as lines of text: each figure as n of N, the gaps by reason, and every caveat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.saying import Style
from app.reports.sheet import sheet

if TYPE_CHECKING:
    from app.i18n import Translate
    from app.reports.sheet import Sheet
    from app.services.make_report import MadeReport


def as_lines(made: MadeReport, said: Translate, language: str) -> str:
    """Every figure of a report, each with all that must be read with it."""
    saying = made.saying(said, language, style=Style(number="{:,}".format))
    return "\n\n".join(_one(sheet(figure, saying)) for figure in made.figures)


def _one(table: Sheet) -> str:
    """A percentage never stands without the number it is of."""
    heads = [column.title for column in table.columns]
    rows = [[cell.text for cell in line.cells] for line in table.lines]
    widths = [max(len(line[at]) for line in (heads, *rows)) for at in range(len(heads))]
    lines = [f"{table.indicator}  {table.title}", table.question, "", _set(heads, widths, table)]
    lines += [_set(cells, widths, table) for cells in rows]
    return "\n".join([*lines, "", *(f"- {note}" for note in table.notes), *(f"* {words}" for words in table.caveats)])


def _set(cells: list[str], widths: list[int], table: Sheet) -> str:
    columns = zip(cells, widths, table.columns, strict=True)
    return "  ".join(
        text.ljust(width) if column.kind == "words" else text.rjust(width) for text, width, column in columns
    ).rstrip()
