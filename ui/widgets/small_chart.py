"""A small chart of one score over time: few points, gaps where there is no answer, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import say
from ui.theme import reading, theme
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent

_DOT: Final = 4.0
_PAD: Final = 8
_LEAST: Final = 14  # pixels between two looks, however close their days


@dataclass(frozen=True, slots=True)
class Mark:
    """`score` is None where there is no answer; `said` says it in words. `unsure`: more may be true than the score."""

    day: str
    score: int | None
    said: str
    unsure: bool = False


class SmallChart(QWidget):
    """Time runs in reading direction. Where there is no answer the line breaks and a question mark stands."""

    def __init__(self, title: str, marks: Sequence[Mark], low: int, top: int) -> None:
        super().__init__()
        self.title, self.marks = title, tuple(marks)
        self._low, self._top = low, max(top, low + 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.words())
        self.setToolTip(tip(self.words()))

    def words(self) -> str:
        """Everything the eye is told."""
        told = self.tr("; ").join(self.tr("{0}: {1}").format(say.date(mark.day), mark.said) for mark in self.marks)
        return self.tr("{0}. {1}").format(self.title, told)

    def sizeHint(self) -> QSize:
        return QSize(220, self._line_height() * 2 + 74)

    def _line_height(self) -> int:
        return self.fontMetrics().height()

    # -- where things stand

    def places(self) -> list[QPointF]:
        """Where each mark stands: by its day, those of near days side by side."""
        rect, rtl = self._plot(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        days = [_ordinal(mark.day) for mark in self.marks]
        first, last = min(days, default=0), max(days, default=0)
        room = max(rect.width() - _LEAST * (len(days) - 1), 1)
        found = []
        for at, (mark, day) in enumerate(zip(self.marks, days, strict=True)):
            share = (day - first) / (last - first) if last > first else 0.0
            along = share * room + at * _LEAST if len(days) > 1 else rect.width() / 2
            x = rect.right() - along if rtl else rect.left() + along
            found.append(QPointF(x, self._height_of(mark.score, rect)))
        return found

    def _plot(self) -> QRectF:
        line = self._line_height()
        edge = _PAD + _DOT + 2
        return QRectF(self.rect()).adjusted(edge, line + 12, -edge, -line - 10)

    def _height_of(self, score: int | None, rect: QRectF) -> float:
        if score is None:
            return rect.bottom()
        share = (min(max(score, self._low), self._top) - self._low) / (self._top - self._low)
        return rect.bottom() - share * rect.height()

    # -- what is painted

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        rect = self._plot()
        painter.setPen(QPen(theme.color("line"), 1))
        for height in (rect.top(), rect.bottom()):
            painter.drawLine(QPointF(rect.left() - 4, height), QPointF(rect.right() + 4, height))
        places = self.places()
        self._line(painter, places)
        for mark, place in zip(self.marks, places, strict=True):
            self._dot(painter, mark, place)
        self._texts(painter)
        painter.end()

    def _line(self, painter: QPainter, places: list[QPointF]) -> None:
        painter.setPen(QPen(theme.color("primary"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in self._runs(places):
            path = QPainterPath(run[0])
            for place in run[1:]:
                path.lineTo(place)
            painter.drawPath(path)

    def _runs(self, places: list[QPointF]) -> Iterator[list[QPointF]]:
        """What is known without a break between."""
        run: list[QPointF] = []
        for mark, place in zip(self.marks, places, strict=True):
            if mark.score is not None:
                run.append(place)
            elif run:
                yield run
                run = []
        if run:
            yield run

    def _dot(self, painter: QPainter, mark: Mark, place: QPointF) -> None:
        if mark.score is None:
            middle = QRectF(place.x() - 8, self._plot().center().y() - 9, 16, 18)
            painter.setFont(theme.font("caption", 600))
            painter.setPen(theme.color("muted"))
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "?")
            return
        painter.setPen(QPen(theme.color("primary"), 2))
        painter.setBrush(theme.color("surface" if mark.unsure else "primary"))
        painter.drawEllipse(place, _DOT, _DOT)

    def _texts(self, painter: QPainter) -> None:
        line, inside = self._line_height(), self.rect().adjusted(_PAD, 4, -_PAD, -4)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.color("text"))
        title = reading.fitted(painter.fontMetrics(), self.title, inside.width())
        painter.drawText(inside, leading, title)
        if not self.marks:
            return
        foot = inside.adjusted(0, inside.height() - line, 0, 0)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        last = self.marks[-1]
        said = self.tr("{0}: {1}").format(say.date(last.day), last.said)
        painter.drawText(foot, leading, reading.fitted(painter.fontMetrics(), said, foot.width()))


def _ordinal(day: str) -> int:
    """A month or a year stands at its beginning."""
    parts = [int(part) for part in day.split("-") if part.isdigit()]
    year, month, on = (*parts, 1, 1)[:3] if parts else (1, 1, 1)
    try:
        return date(year, month, on).toordinal()
    except ValueError:
        return date(max(year, 1), 1, 1).toordinal()
