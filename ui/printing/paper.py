"""A sheet of paper in the making: headings, questions with their answers, lines to write on; every word escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from ui.printing.grid import APART, CELL, LINE, Grid, Part, safe
from ui.printing.strip import EDGE
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont

    from ui.printing.tongue import Tongue

_INK: Final = "#111111"
_PALE: Final = "#555555"
_BAR: Final = "#8a8a8a"
_LONGEST: Final = 38
_POINTS: Final = {"body": 10, "title": 17, "head": 12, "small": 8}
_BOX: Final = "☐"
_AT_ONCE: Final = 12_000
"""Letters of HTML: so much is read and laid out in a hundredth of a second."""
_STYLE: Final = (
    f"body, td, p, h1, h2 {{ color: {_INK}; }}"
    f" h1 {{ font-size: {_POINTS['title']}pt; font-weight: 600; margin: 0 0 4px 0; }}"
    f" h2 {{ font-size: {_POINTS['head']}pt; font-weight: 600; margin: 14px 0 4px 0; }}"
    f" p {{ margin: 2px 0; }} .pale {{ color: {_PALE}; font-size: {_POINTS['small'] + 1}pt; }}"
    " .warn { font-weight: 600; }"
)
_NEAR: Final = "margin-top: 4px; margin-bottom: 4px;"


class Paper:
    """Built from top to bottom. Qt does not mirror the columns of a table: a right-to-left page turns them itself."""

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        self._parts: list[Part | Grid] = []

    def title(self, text: str, below: str = "") -> None:
        self._add(f"<h1>{safe(text)}</h1>", leads=True)
        if below:
            self.pale(below)

    def heading(self, text: str) -> None:
        self._add(f"<h2>{safe(text)}</h2>", leads=True)

    def text(self, text: str) -> None:
        self._add(f"<p>{safe(text)}</p>")

    def strong(self, text: str) -> None:
        """A question on a form to be filled in by hand."""
        self._add(f'<p style="margin-top: 8px;"><b>{safe(text)}</b></p>', leads=True)

    def reasons(self, lead: str, options: Iterable[str]) -> None:
        """The small boxes under a question: why there is no answer."""
        shown = "&nbsp;&nbsp; ".join(f"{_BOX}&nbsp;{safe(option)}" for option in options)
        self._add(f'<p class="pale">{safe(lead)} {shown}</p>')

    def choice_line(self, text: str, options: Iterable[str]) -> None:
        """One line of a grid: its words, and the boxes at its end."""
        shown = "&nbsp;&nbsp; ".join(f"{_BOX}&nbsp;{safe(option)}" for option in options)
        cells = (f'<td width="60%" style="{CELL}">{safe(text)}</td>', f'<td style="{CELL}">{shown}</td>')
        self._add(f'<table width="100%" cellspacing="0">{self._row(cells)}</table>')

    def warning(self, text: str) -> None:
        """In a box: what must be seen first."""
        style = f'border="1" cellpadding="6" cellspacing="0" width="100%" style="border-color: {_INK}; {_NEAR}"'
        self._add(f'<table {style}><tr><td class="warn">{safe(text)}</td></tr></table>')

    def pale(self, text: str) -> None:
        self._add(f'<p class="pale">{safe(text)}</p>')

    def pairs(self, rows: Iterable[tuple[str, str]]) -> None:
        """Questions with their answers, one a line."""
        lines = [
            self._row((f'<td width="38%" style="{CELL}">{safe(asked)}</td>', f'<td style="{CELL}">{safe(said)}</td>'))
            for asked, said in rows
        ]
        if lines:
            self._add(f'<table width="100%" cellspacing="0" style="{APART}">{"".join(lines)}</table>')

    def grid(self, heads: Sequence[str], lines: Iterable[tuple[Sequence[str], bool]], numbers: Sequence[bool]) -> None:
        """A table with headings; `numbers` says which columns hold them, and a line that is strong sums up."""
        self._parts.append(Grid(heads, lines, numbers, rtl=self.tongue.rtl))

    def bar(self, words: str, share: float | None, said: str) -> None:
        """One bar of a chart, with its words before and its number behind; no length where the number is hidden."""
        filled = 0 if share is None else max(1, round(min(share, 1.0) * _LONGEST))
        drawn = f"background-color: {_BAR}; border: 1px solid {_INK};"
        parts = [f'<td width="{filled}%" style="{drawn}">&nbsp;</td>'] if filled else []
        parts += [f'<td width="{_LONGEST - filled}%">&nbsp;</td>'] if filled < _LONGEST else []
        cells = (
            f'<td width="34%" style="padding: 1px 4px; vertical-align: middle;">{safe(words)}</td>',
            *parts,
            f'<td width="{66 - _LONGEST}%" style="padding: 1px 6px; vertical-align: middle;">{safe(said)}</td>',
        )
        self._add(f'<table width="100%" cellspacing="1">{self._row(cells)}</table>')

    def next_page(self) -> None:
        """What follows begins on a new one."""
        self._add('<p style="page-break-before: always; font-size: 1pt;">&nbsp;</p>')

    def boxes(self, options: Iterable[str]) -> None:
        """Choices to tick with a pen, side by side where there is room."""
        gap = "&nbsp;&nbsp;&nbsp; "
        shown = gap.join(f"{_BOX}&nbsp;{safe(option)}" for option in options)
        self._add(f"<p>{shown}</p>")

    def ticks(self, options: Iterable[str]) -> None:
        """Choices to tick, one below the other."""
        for option in options:
            self._add(f"<p>{_BOX}&nbsp; {safe(option)}</p>")

    def lines(self, count: int = 1) -> None:
        """Room to write by hand."""
        for _ in range(count):
            cell = f'<td style="border-bottom: 1px solid {LINE}; font-size: 15pt;">&nbsp;</td>'
            self._add(f'<table width="100%" cellspacing="0"><tr>{cell}</tr></table>')

    def signatures(self, *who: str) -> None:
        """A line for each who signs, with room for a hand that writes, and for the day."""
        cells = tuple(
            f'<td width="{100 // len(who)}%" style="padding: 48px 8px 0 8px;">'
            f'<table width="100%" cellspacing="0"><tr><td style="border-top: 1px solid {_INK};" class="pale">'
            f"{safe(name)}</td></tr></table></td>"
            for name in who
        )
        self._add(f'<table width="100%" cellspacing="0">{self._row(cells)}</table>')

    def documents(self) -> Iterator[QTextDocument]:
        """From top to bottom, each of a size that is laid out within one turn of the window; none ends in a heading."""
        held: list[str] = []
        size = 0
        for part in self._parts:
            for piece in (part,) if isinstance(part, Part) else part.pieces():
                held.append(piece.html)
                size += len(piece.html)
                if size >= _AT_ONCE and not piece.leads:
                    yield self._document("".join(held))
                    held, size = [], 0
        if held:
            yield self._document("".join(held))

    def _document(self, inside: str) -> QTextDocument:
        made = QTextDocument()
        made.setDefaultFont(_font(self.tongue.language))
        made.setDocumentMargin(0)
        options = QTextOption()
        options.setTextDirection(Qt.LayoutDirection.RightToLeft if self.tongue.rtl else Qt.LayoutDirection.LeftToRight)
        options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(options)
        made.setDefaultStyleSheet(_STYLE)
        side = "rtl" if self.tongue.rtl else "ltr"
        made.setHtml(f'<body dir="{side}">{EDGE}{inside}{EDGE}</body>')
        return made

    def _add(self, html: str, *, leads: bool = False) -> None:
        self._parts.append(Part(html, leads))

    def _row(self, cells: tuple[str, ...]) -> str:
        return f"<tr>{''.join(reversed(cells) if self.tongue.rtl else cells)}</tr>"


def _font(language: str) -> QFont:
    made = theme.font()
    made.setFamilies(theme.families(language))
    made.setPointSizeF(_POINTS["body"])
    return made
