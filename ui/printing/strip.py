"""A strip of a paper: a few parts laid out for pages, beginning on the page and at the height where others ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QTextDocument, QTextTable

EDGE: Final = '<p style="margin: 0; font-size: 1px;">&nbsp;</p>'
"""Stands first and last in the document of a strip: above is what others take up, below is where it ends."""
_BOLD: Final = 500


class Strip:
    """`first` is its first page, counted from 0, of `many`; it begins and ends so many dots from the top of all.

    Its document is laid out for pages as Qt does it, as if what stands before were one empty line of that height.
    """

    def __init__(self, document: QTextDocument, page: QSizeF, start: float) -> None:
        high = page.height()
        self.document = document
        self.first = int(start // high)
        room = QTextBlockFormat()
        room.setLineHeight(start - self.first * high, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(document.begin()).mergeBlockFormat(room)
        document.setPageSize(page)
        _keep_headings(document, high)
        self.many = document.pageCount()
        self.end = self.first * high + document.documentLayout().blockBoundingRect(document.lastBlock()).top()


def _keep_headings(document: QTextDocument, high: float) -> None:
    """A heading whose words begin on the next page goes there with them, and what stands right above it too."""
    layout = document.documentLayout()
    heads: list[QTextBlock] = []
    for block, is_heading in _parts(document):
        if is_heading:
            heads.append(block)
            continue
        here = int(layout.blockBoundingRect(block).top() // high)
        if heads and int(layout.blockBoundingRect(heads[0]).top() // high) < here:
            wanted = QTextBlockFormat()
            wanted.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(heads[0]).mergeBlockFormat(wanted)
        heads = []


def _parts(document: QTextDocument) -> Iterator[tuple[QTextBlock, bool]]:
    """Every block with words, of a table only its first, and whether it is a heading.

    A question above its boxes is one too: what begins in bold. What stands in a table is none.
    """
    block = document.begin()
    while block.isValid():
        at = QTextCursor(block)
        table: QTextTable | None = at.currentTable()
        if block.length() > 1:
            bold = at.movePosition(QTextCursor.MoveOperation.NextCharacter) and at.charFormat().fontWeight() > _BOLD
            yield block, bold and table is None
        block = block.next() if table is None else document.findBlock(table.lastPosition() + 1)
