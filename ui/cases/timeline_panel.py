"""Everything that happened, on its own day, and everything that was changed: narrowed, read in full beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui.cases.record_words import People
from ui.cases.timeline_details import TimelineDetails
from ui.cases.timeline_filter import TimelineFilter
from ui.cases.timeline_model import Filter, Moment, TimelineModel
from ui.theme import reading, theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import set_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.show_case import EventView

Index = QModelIndex | QPersistentModelIndex
_AXIS: Final = 24


class TimelineDelegate(QStyledItemDelegate):
    """Every line as high as the next, so that thousands lie in the list without being measured."""

    def sizeHint(self, option: Any, index: Index) -> QSize:
        del option, index
        return QSize(200, QFontMetrics(theme.font(weight=600)).height() + QFontMetrics(theme.font()).height() + 22)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        moment: Moment = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._axis(painter, option.rect, index, rtl=rtl)
        wide = 2 * _AXIS + 4
        box = option.rect.adjusted(6, 3, -wide, -3) if rtl else option.rect.adjusted(wide, 3, -6, -3)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and option.widget is not None and option.widget.hasFocus()
        painter.setPen(QPen(theme.color("focus" if focused else "primary" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(theme.color("select" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(box), 8, 8)
        self._words(painter, box.adjusted(12, 4, -12, -4), moment, chosen=chosen)
        painter.restore()

    def _axis(self, painter: QPainter, rect: QRect, index: Index, *, rtl: bool) -> None:
        moment: Moment = index.data(Qt.ItemDataRole.UserRole)
        x = rect.right() - _AXIS if rtl else rect.left() + _AXIS
        middle = rect.center().y()
        last = index.row() == index.model().rowCount() - 1
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawLine(x, rect.top() if index.row() else middle, x, middle if last else rect.bottom())
        painter.setPen(QPen(theme.color("bg"), 3))
        painter.setBrush(theme.color(f"{moment.ink}_soft"))
        painter.drawEllipse(QPointF(x, middle), 16, 16)
        painter.drawPixmap(x - 8, middle - 8, theme.pixmap(moment.icon, f"on_{moment.ink}_soft", 16))

    def _words(self, painter: QPainter, inside: QRect, moment: Moment, *, chosen: bool) -> None:
        ink, quiet = ("on_select", "on_select") if chosen else ("text", "muted")
        high = QFontMetrics(theme.font(weight=600)).height()
        first = QRect(inside.left(), inside.top(), inside.width(), high)
        second = QRect(inside.left(), first.bottom() + 2, inside.width(), inside.bottom() - first.bottom() - 2)
        self._line(painter, first, (moment.title, ink, 600), (moment.when, quiet))
        self._line(painter, second, (" ".join(moment.text.split()), quiet, 400), (moment.who, quiet))

    def _line(self, painter: QPainter, area: QRect, said: tuple[str, str, int], aside: tuple[str, str]) -> None:
        """What is said from the leading edge, and a small word at the far one."""
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color(aside[1]))
        far = reading.fitted(painter.fontMetrics(), aside[0], area.width() // 2)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, far)
        used = painter.fontMetrics().horizontalAdvance(far) + 12
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = area.adjusted(used, 0, 0, 0) if rtl else area.adjusted(0, 0, -used, 0)
        painter.setFont(theme.font(weight=said[2]))
        painter.setPen(theme.color(said[1]))
        shown = reading.fitted(painter.fontMetrics(), said[0], room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class TimelinePanel(QWidget):
    """`open_wanted` says which record is to be shown whole, `case_wanted` in whose case it stands."""

    open_wanted = Signal(str, str)
    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = TimelineModel(self)
        self.filter = TimelineFilter()
        self.details = TimelineDetails(self.model)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TimelineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Timeline"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._kept = ""
        self._lay_out()
        self.filter.changed.connect(lambda: self._sift(self.filter.wanted()))
        self.filter.text.returnPressed.connect(self.list.setFocus)
        self.model.filtered.connect(self._on_filtered)
        self.details.open_wanted.connect(self.open_wanted)
        self.details.case_wanted.connect(self.case_wanted)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self.details.show_event(self._at(now)))
        self.list.activated.connect(lambda _index: self.details.area.setFocus())

    def show_events(self, events: Sequence[EventView], people: People | None = None) -> None:
        """Read anew, it keeps its place and what it was narrowed to."""
        self._keep_place()
        self.filter.offer_workers(events)
        self.model.show_events(events, people or People(), self.filter.wanted())

    def clear(self) -> None:
        self._kept = ""
        self.filter.reset()
        self.model.show_events((), People(), Filter())
        self.details.show_event(None)

    def _sift(self, wanted: Filter) -> None:
        self._keep_place()
        self.model.sift(wanted)

    def _keep_place(self) -> None:
        now = self._at(self.list.currentIndex())
        self._kept = now.key if now is not None else self._kept

    def _on_filtered(self) -> None:
        rows = self.model.rows
        set_text(self.filter.count, self.tr("%Ln thing(s)", "", len(rows)))
        at = next((at for at, event in enumerate(rows) if event.key == self._kept), 0)
        if rows:
            self.list.setCurrentIndex(self.model.index(at))
            self.list.scrollTo(self.list.currentIndex())
        else:
            self.details.show_event(None)

    def _at(self, index: Index) -> EventView | None:
        return self.model.rows[index.row()] if 0 <= index.row() < len(self.model.rows) else None

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("card")
        holder = QVBoxLayout(frame)
        holder.setContentsMargins(1, 4, 1, 4)
        holder.addWidget(self.details)
        frame.setMinimumWidth(200)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE["s"])
        split.addWidget(self.list)
        split.addWidget(frame)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 400])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["s"], 0, SPACE["s"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self.filter)
        inside.addWidget(split, 1)
