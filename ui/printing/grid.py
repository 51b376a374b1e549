"""A table of figures on paper, cut into pieces that one turn lays out: Qt lays a table out in one piece."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final, NamedTuple

from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LINE: Final = "#999999"
CELL: Final = f"border-bottom: 1px solid {LINE}; padding: 3px 4px; vertical-align: top;"
"""From the top: Qt looks where the page ends before it moves words to the middle of a line, and so onto its edge."""
_ABOVE, _BELOW = "margin-top: 6px;", "margin-bottom: 10px;"
APART: Final = f"{_ABOVE} {_BELOW}"
"""Between a table and what stands before and behind it."""
_WORDS: Final = 40
_CELLS: Final = 240
"""So many are read and laid out in a hundredth of a second."""
_FEWEST: Final = 8


class Part(NamedTuple):
    """Something of a paper. `leads`: it is a heading, and never stands last on a page."""

    html: str
    leads: bool = False


class Grid:
    """`numbers` says which columns hold them; of `lines` those that are strong sum up.

    The widths are shares of the page, whatever the words, so columns of one piece stand below those of the one before.
    Qt does not mirror the columns of a table: from right to left they are turned here.
    """

    def __init__(
        self,
        heads: Sequence[str],
        lines: Iterable[tuple[Sequence[str], bool]],
        numbers: Sequence[bool],
        *,
        rtl: bool,
    ) -> None:
        turn = -1 if rtl else 1
        self._heads = tuple(heads)[::turn]
        self._lines = tuple((tuple(texts)[::turn], strong) for texts, strong in lines)
        side, words = "left" if rtl else "right", len(numbers) - sum(numbers)
        wide = (100 - _WORDS) // max(sum(numbers), 1)
        self._how = tuple(
            f' align="{side}" width="{wide}%"' if number else f' width="{_WORDS // words}%"' for number in numbers
        )[::turn]

    def pieces(self) -> Iterator[Part]:
        """Each is a table of its own; the first has the headings."""
        many = max(_FEWEST, _CELLS // len(self._heads))
        for at in range(0, max(len(self._lines), 1), many):
            last = at + many >= len(self._lines)
            heads = [self._row(self._heads, ' class="pale"', strong=True)] if at == 0 else []
            rows = [*heads, *(self._row(texts, strong=strong) for texts, strong in self._lines[at : at + many])]
            apart = f"{'' if at else _ABOVE} {_BELOW if last else ''}"
            yield Part(f'<table width="100%" cellspacing="0" style="{apart}">{"".join(rows)}</table>')

    def _row(self, texts: Sequence[str], called: str = "", *, strong: bool) -> str:
        start, end = ("<b>", "</b>") if strong else ("", "")
        cells = (
            f'<td style="{CELL}"{called}{how}>{start}{safe(text)}{end}</td>'
            for text, how in zip(texts, self._how, strict=True)
        )
        return f"<tr>{''.join(cells)}</tr>"


def safe(text: str) -> str:
    """Any text as HTML."""
    return html.escape(breakable(text)).replace("\n", "<br>")
