"""A finished table as lines of text: each figure as n of N, the gaps by reason, and every caveat."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.table import Table


def as_lines(table: Table) -> str:
    """A percentage never stands without the number it is of."""
    labels = [*(row.label for row in table.rows), *(gap.label for gap in table.gaps)]
    width = max(map(len, labels), default=0)
    of = f"{table.answered:,}"
    lines = [table.title, f"{table.total:,} {table.unit}, {of} with an answer", ""]
    for row in table.rows:
        share = "" if row.share is None else f"{row.share:8.1%}"
        lines.append(f"  {row.label.ljust(width)}  {row.n:>7,} of {of}{share}")
    if table.gaps:
        lines += ["", "No answer:", *(f"  {gap.label.ljust(width)}  {gap.n:>7,}" for gap in table.gaps)]
    lines += ["", *(f"* {caveat.format(total=f'{table.total:,}')}" for caveat in table.caveats)]
    return "\n".join(lines)
