"""A sheet of paper in the making: headings, questions with their answers, lines to write on; every word escaped."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from ui.theme import theme
from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont

    from ui.printing.tongue import Tongue

_INK: Final = "#111111"
_PALE: Final = "#555555"
_LINE: Final = "#999999"
_BAR: Final = "#8a8a8a"
_LONGEST: Final = 38
_WORDS: Final = 40
_POINTS: Final = {"body": 10, "title": 17, "head": 12, "small": 8}
_BOX: Final = "☐"
_STYLE: Final = (
    f"body, td, p, h1, h2 {{ color: {_INK}; }}"
    f" h1 {{ font-size: {_POINTS['title']}pt; font-weight: 600; margin: 0 0 4px 0; }}"
    f" h2 {{ font-size: {_POINTS['head']}pt; font-weight: 600; margin: 14px 0 4px 0; }}"
    f" p {{ margin: 2px 0; }} .pale {{ color: {_PALE}; font-size: {_POINTS['small'] + 1}pt; }}"
    " .warn { font-weight: 600; }"
)
_APART: Final = "margin-top: 6px; margin-bottom: 10px;"
"""Between a table and what stands before and behind it."""
_NEAR: Final = "margin-top: 4px; margin-bottom: 4px;"
_CELL: Final = f"border-bottom: 1px solid {_LINE}; padding: 3px 4px; vertical-align: middle;"


class Paper:
    """Built from top to bottom. Qt does not mirror the columns of a table: a right-to-left page turns them itself."""

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        self._parts: list[str] = []

    def title(self, text: str, below: str = "") -> None:
        self._parts.append(f"<h1>{_safe(text)}</h1>")
        if below:
            self.pale(below)

    def heading(self, text: str) -> None:
        self._parts.append(f"<h2>{_safe(text)}</h2>")

    def text(self, text: str) -> None:
        self._parts.append(f"<p>{_safe(text)}</p>")

    def strong(self, text: str) -> None:
        """A question on a form to be filled in by hand."""
        self._parts.append(f'<p style="margin-top: 8px;"><b>{_safe(text)}</b></p>')

    def reasons(self, lead: str, options: Iterable[str]) -> None:
        """The small boxes under a question: why there is no answer."""
        shown = "&nbsp;&nbsp; ".join(f"{_BOX}&nbsp;{_safe(option)}" for option in options)
        self._parts.append(f'<p class="pale">{_safe(lead)} {shown}</p>')

    def choice_line(self, text: str, options: Iterable[str]) -> None:
        """One line of a grid: its words, and the boxes at its end."""
        shown = "&nbsp;&nbsp; ".join(f"{_BOX}&nbsp;{_safe(option)}" for option in options)
        cells = (f'<td width="60%" style="{_CELL}">{_safe(text)}</td>', f'<td style="{_CELL}">{shown}</td>')
        self._parts.append(f'<table width="100%" cellspacing="0">{self._row(cells)}</table>')

    def warning(self, text: str) -> None:
        """In a box: what must be seen first."""
        style = f'border="1" cellpadding="6" cellspacing="0" width="100%" style="border-color: {_INK}; {_NEAR}"'
        self._parts.append(f'<table {style}><tr><td class="warn">{_safe(text)}</td></tr></table>')

    def pale(self, text: str) -> None:
        self._parts.append(f'<p class="pale">{_safe(text)}</p>')

    def pairs(self, rows: Iterable[tuple[str, str]]) -> None:
        """Questions with their answers, one a line."""
        lines = [
            self._row(
                (f'<td width="38%" style="{_CELL}">{_safe(asked)}</td>', f'<td style="{_CELL}">{_safe(said)}</td>')
            )
            for asked, said in rows
        ]
        if lines:
            self._parts.append(f'<table width="100%" cellspacing="0" style="{_APART}">{"".join(lines)}</table>')

    def grid(self, heads: Sequence[str], lines: Iterable[tuple[Sequence[str], bool]], numbers: Sequence[bool]) -> None:
        """A table with headings; `numbers` says which columns hold them, and a line that is strong sums up."""
        side = "left" if self.tongue.rtl else "right"
        words = len(numbers) - sum(numbers)
        each = (100 - _WORDS) // max(sum(numbers), 1)
        wide = [f' align="{side}" width="{each}%"' if number else f' width="{_WORDS // words}%"' for number in numbers]
        tops = zip(heads, wide, strict=True)
        made = [
            self._row(tuple(f'<td style="{_CELL}" class="pale"{how}><b>{_safe(text)}</b></td>' for text, how in tops))
        ]
        for texts, strong in lines:
            start, end = ("<b>", "</b>") if strong else ("", "")
            pairs = zip(texts, wide, strict=True)
            cells = tuple(f'<td style="{_CELL}"{how}>{start}{_safe(text)}{end}</td>' for text, how in pairs)
            made.append(self._row(cells))
        self._parts.append(f'<table width="100%" cellspacing="0" style="{_APART}">{"".join(made)}</table>')

    def bar(self, words: str, share: float | None, said: str) -> None:
        """One bar of a chart, with its words before and its number behind; no length where the number is hidden."""
        filled = 0 if share is None else max(1, round(min(share, 1.0) * _LONGEST))
        drawn = f"background-color: {_BAR}; border: 1px solid {_INK};"
        parts = [f'<td width="{filled}%" style="{drawn}">&nbsp;</td>'] if filled else []
        parts += [f'<td width="{_LONGEST - filled}%">&nbsp;</td>'] if filled < _LONGEST else []
        cells = (
            f'<td width="34%" style="padding: 1px 4px; vertical-align: middle;">{_safe(words)}</td>',
            *parts,
            f'<td width="{66 - _LONGEST}%" style="padding: 1px 6px; vertical-align: middle;">{_safe(said)}</td>',
        )
        self._parts.append(f'<table width="100%" cellspacing="1">{self._row(cells)}</table>')

    def next_page(self) -> None:
        """What follows begins on a new one."""
        self._parts.append('<p style="page-break-before: always; font-size: 1pt;">&nbsp;</p>')

    def boxes(self, options: Iterable[str]) -> None:
        """Choices to tick with a pen, side by side where there is room."""
        gap = "&nbsp;&nbsp;&nbsp; "
        shown = gap.join(f"{_BOX}&nbsp;{_safe(option)}" for option in options)
        self._parts.append(f"<p>{shown}</p>")

    def ticks(self, options: Iterable[str]) -> None:
        """Choices to tick, one below the other."""
        for option in options:
            self._parts.append(f"<p>{_BOX}&nbsp; {_safe(option)}</p>")

    def lines(self, count: int = 1) -> None:
        """Room to write by hand."""
        for _ in range(count):
            cell = f'<td style="border-bottom: 1px solid {_LINE}; font-size: 15pt;">&nbsp;</td>'
            self._parts.append(f'<table width="100%" cellspacing="0"><tr>{cell}</tr></table>')

    def signatures(self, *who: str) -> None:
        """A line for each who signs, with room for a hand that writes, and for the day."""
        cells = tuple(
            f'<td width="{100 // len(who)}%" style="padding: 48px 8px 0 8px;">'
            f'<table width="100%" cellspacing="0"><tr><td style="border-top: 1px solid {_INK};" class="pale">'
            f"{_safe(name)}</td></tr></table></td>"
            for name in who
        )
        self._parts.append(f'<table width="100%" cellspacing="0">{self._row(cells)}</table>')

    def document(self) -> QTextDocument:
        """For ui/printing/pages.py."""
        made = QTextDocument()
        made.setDefaultFont(_font(self.tongue.language))
        made.setDocumentMargin(0)
        options = QTextOption()
        options.setTextDirection(Qt.LayoutDirection.RightToLeft if self.tongue.rtl else Qt.LayoutDirection.LeftToRight)
        options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(options)
        made.setDefaultStyleSheet(_STYLE)
        side = "rtl" if self.tongue.rtl else "ltr"
        made.setHtml(f'<body dir="{side}">{"".join(self._parts)}</body>')
        return made

    def _row(self, cells: tuple[str, ...]) -> str:
        return f"<tr>{''.join(reversed(cells) if self.tongue.rtl else cells)}</tr>"


def _font(language: str) -> QFont:
    made = theme.font()
    made.setFamilies(theme.families(language))
    made.setPointSizeF(_POINTS["body"])
    return made


def _safe(text: str) -> str:
    return html.escape(breakable(text)).replace("\n", "<br>")
