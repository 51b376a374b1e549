"""Pages of a finished paper: laid out once for a sheet, in turns, each painted wherever it is wanted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QImage, QPageSize, QPainter, QPalette, QPdfWriter, QPen

from app.at_once import at_once
from ui.printing.strip import Strip
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtGui import QPaintDevice

    from ui.printing.paper import Paper

_MARGIN_MM: Final = 16.0
_FOOT_MM: Final = 9.0
_DPI: Final = 96
_MM: Final = 25.4
_PDF_DPI: Final = 600
_A4: Final = QPageSize.PageSizeId.A4


class Sheet(NamedTuple):
    """A paper and what stands at the foot of each of its pages. `foot` never holds a name."""

    paper: Paper
    foot: str


def laid(sheet: Sheet, size: QPageSize.PageSizeId = _A4) -> Pages:
    """In one piece, for whoever has nothing else to do meanwhile."""
    return at_once(laying(sheet, size))


def laying(sheet: Sheet, size: QPageSize.PageSizeId = _A4) -> Generator[object, None, Pages]:
    """Strip by strip: what a thousand lines take would hold the window for a second."""
    made = Pages(sheet, size)
    yield from made.lay()
    return made


class Pages:
    """For A4 (or letter) at 96 dots an inch; painting scales. What is not laid out yet stands on none."""

    def __init__(self, sheet: Sheet, size: QPageSize.PageSizeId = _A4) -> None:
        self._sheet = sheet
        self.size = QPageSize(size)
        paper = self.size.size(QPageSize.Unit.Millimeter)
        self.width, self.height = _dots(paper.width()), _dots(paper.height())
        self._margin, self._foot = _dots(_MARGIN_MM), _dots(_FOOT_MM)
        high = math.floor(self.height - 2 * self._margin - self._foot)  # whole, so that no line is near two pages
        self._body = QSizeF(self.width - 2 * self._margin, high)
        self._strips: list[Strip] = []
        self._many = 1

    def __len__(self) -> int:
        return self._many

    def lay(self) -> Iterator[Strip]:
        """Each begins where the one before ended."""
        end = 0.0
        for document in self._sheet.paper.documents():
            strip = Strip(document, self._body, end)
            self._strips.append(strip)
            end = strip.end
            self._many = max(1, math.ceil(end / self._body.height()))
            yield strip

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
        return at_once(self.making_pdf())

    def making_pdf(self) -> Generator[object, None, bytes]:
        """The same page by page."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(self.size)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(_PDF_DPI)
        writer.setTitle("")
        writer.setCreator("")
        yield from self.painting(writer)
        made = bytes(buffer.data().data())
        buffer.close()
        return made

    def painting(self, device: QPaintDevice) -> Generator[int, None, None]:
        """Every page after the other onto a PDF or a printer, one a step."""
        painter = QPainter(device)
        scale = device.logicalDpiX() / _DPI
        try:
            for page in range(len(self)):
                if page:
                    device.newPage()  # type: ignore[attr-defined]
                painter.save()
                painter.scale(scale, scale)
                self.paint(painter, page)
                painter.restore()
                yield page
        finally:
            painter.end()  # also where nobody asks for the rest: it must not outlive its device

    def paint(self, painter: QPainter, page: int) -> None:
        """One page, at 96 dots an inch from the corner of the sheet."""
        ink = QPalette()
        ink.setColor(QPalette.ColorRole.Text, QColor("black"))  # paper is white, whatever the window looks like
        high = self._body.height()
        for strip in self._strips:
            if strip.first <= page < strip.first + strip.many:
                inside = page - strip.first
                painter.save()
                painter.translate(self._margin, self._margin - inside * high)
                context = QAbstractTextDocumentLayout.PaintContext()
                context.palette = ink
                context.clip = QRectF(0, inside * high, self._body.width(), high)
                painter.setClipRect(context.clip)
                strip.document.documentLayout().draw(painter, context)
                painter.restore()
        self._paint_foot(painter, page)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        tongue = self._sheet.paper.tongue
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


def _dots(millimetres: float) -> float:
    return millimetres / _MM * _DPI
