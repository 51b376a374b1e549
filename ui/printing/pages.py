"""Pages of a finished document: laid out once for a sheet of paper, each painted wherever it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice, QTextDocument

    from ui.printing.tongue import Tongue

_MARGIN_MM: Final = 16.0
_FOOT_MM: Final = 9.0
_DPI: Final = 96
_MM: Final = 25.4
_PDF_DPI: Final = 600
_BOLD: Final = 500


class Sheet(NamedTuple):
    """A document and what stands at the foot of each of its pages. `foot` never holds a name."""

    document: QTextDocument
    foot: str
    tongue: Tongue


class Pages:
    """Laid out for A4 (or letter) at 96 dots an inch; painting scales."""

    def __init__(self, sheet: Sheet, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> None:
        self._sheet = sheet
        self.size = QPageSize(size)
        paper = self.size.size(QPageSize.Unit.Millimeter)
        self.width, self.height = _dots(paper.width()), _dots(paper.height())
        self._margin, self._foot = _dots(_MARGIN_MM), _dots(_FOOT_MM)
        self._body = QSizeF(self.width - 2 * self._margin, self.height - 2 * self._margin - self._foot)
        sheet.document.setPageSize(self._body)
        _keep_headings(sheet.document, self._body.height())

    def __len__(self) -> int:
        return max(1, self._sheet.document.pageCount())

    def image(self, page: int, wide: int) -> QImage:
        """One page as a picture of that many pixels in width, for the eye only."""
        scale = wide / self.width
        made = QImage(wide, round(self.height * scale), QImage.Format.Format_RGB32)
        made.fill(QColor("white"))
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        self.paint(painter, page)
        painter.end()
        return made

    def pdf(self) -> bytes:
        """The whole as PDF, in memory: nothing is written anywhere."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(self.size)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(_PDF_DPI)
        writer.setTitle("")
        writer.setCreator("")
        self.paint_all(writer)
        made = bytes(buffer.data().data())
        buffer.close()
        return made

    def paint_all(self, device: QPaintDevice) -> None:
        """Every page after the other onto a PDF or a printer."""
        painter = QPainter(device)
        scale = device.logicalDpiX() / _DPI
        for page in range(len(self)):
            if page:
                device.newPage()  # type: ignore[attr-defined]
            painter.save()
            painter.scale(scale, scale)
            self.paint(painter, page)
            painter.restore()
        painter.end()

    def paint(self, painter: QPainter, page: int) -> None:
        """One page, at 96 dots an inch from the corner of the sheet."""
        painter.save()
        painter.translate(self._margin, self._margin - page * self._body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        ink = QPalette()
        ink.setColor(QPalette.ColorRole.Text, QColor("black"))  # paper is white, whatever the window looks like
        context.palette = ink
        context.clip = QRectF(0, page * self._body.height(), self._body.width(), self._body.height())
        painter.setClipRect(context.clip)
        self._sheet.document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, page)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        tongue = self._sheet.tongue
        font = theme.font("caption")
        font.setFamilies(theme.families(tongue.language))
        font.setPixelSize(11)
        area = QRectF(self._margin, self.height - self._margin - self._foot / 2, self._body.width(), self._foot)
        painter.setPen(QPen(QColor("#999999"), 0.7))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.setPen(QColor("#555555"))
        painter.setFont(font)
        # So that a code at its start does not turn the whole line round; the painter turns left and right itself.
        rtl = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(rtl if tongue.rtl else Qt.LayoutDirection.LeftToRight)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(area.adjusted(0, 4, 0, 0), int(start | Qt.AlignmentFlag.AlignTop), self._sheet.foot)
        count = f"\u2066{tongue.number(page + 1)} / {tongue.number(len(self))}\u2069"
        painter.drawText(area.adjusted(0, 4, 0, 0), int(end | Qt.AlignmentFlag.AlignTop), count)


def _keep_headings(document: QTextDocument, high: float) -> None:
    """A heading whose words begin on the next page goes there with them, and what stands right above it too."""
    layout = document.documentLayout()
    heads: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if _is_heading(block):
            heads.append(block)
        elif block.length() > 1:
            here = int(layout.blockBoundingRect(block).top() // high)
            if heads and int(layout.blockBoundingRect(heads[0]).top() // high) < here:
                wanted = QTextBlockFormat()
                wanted.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(heads[0]).mergeBlockFormat(wanted)
            heads = []
        block = block.next()


def _is_heading(block: QTextBlock) -> bool:
    """Also a question above its boxes, which is bold; what stands in a table is none."""
    at = QTextCursor(block)
    if at.currentTable() is not None or not at.movePosition(QTextCursor.MoveOperation.NextCharacter):
        return False
    return block.length() > 1 and at.charFormat().fontWeight() > _BOLD


def _dots(millimetres: float) -> float:
    return millimetres / _MM * _DPI
