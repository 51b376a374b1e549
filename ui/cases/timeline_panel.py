"""Everything that happened to the record: when, by whom, what, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QVBoxLayout, QWidget

from ui import say
from ui.cases import words
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from app.services.show_case import EventView

Index = QModelIndex | QPersistentModelIndex
_AXIS: Final = 176
_NAMED: Final = 6
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Moment:
    """What one save did, in words; the lines of one save belong together."""

    at: str
    who: str
    icon: str
    ink: str
    title: str
    text: str


class TimelineModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.moments: list[Moment] = []

    def show_events(self, events: Iterable[EventView]) -> None:
        self.beginResetModel()
        self.moments = self._told(list(events))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.moments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        moment = self.moments[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{say.moment(moment.at)}. {moment.title}. {moment.text} {moment.who}"
        return moment if role == Qt.ItemDataRole.UserRole else None

    def _told(self, events: list[EventView]) -> list[Moment]:
        """Newest first, as they come; the oldest save is the recording itself."""
        saves: list[list[EventView]] = []
        for event in events:
            if saves and _save_of(saves[-1][0]) == _save_of(event):
                saves[-1].append(event)
            else:
                saves.append([event])
        return [self._moment(save, first=place == len(saves) - 1) for place, save in enumerate(saves)]

    def _moment(self, save: list[EventView], *, first: bool) -> Moment:
        event = save[0]
        kinds = {each.kind for each in save}
        if first:
            icon, ink, title = "clipboard-pen", "ok", self.tr("Recorded")
        elif event.why:
            icon, ink, title = "square-pen", "warn", self.tr("Corrected")
        elif kinds == {"consent"}:
            icon, ink, title = "shield-check", "info", self.tr("Permission")
        else:
            icon, ink, title = "pencil", "neutral", self.tr("Changed")
        text = ", ".join(dict.fromkeys(words.kind(each.kind) for each in save)) if first else self._fields(save)
        if event.why:
            text = f"{text}\n" + self.tr("Why: {0}").format(event.why)
        who = " · ".join(part for part in (event.worker, event.origin) if part)
        return Moment(event.at, who, icon, ink, title, text)

    def _fields(self, save: list[EventView]) -> str:
        named = [words.question(field) for event in save for field in event.fields]
        shown = " · ".join(named[:_NAMED])
        more = len(named) - _NAMED
        return self.tr("{0} and %n more", "", more).format(shown) if more > 0 else shown


def _save_of(event: EventView) -> tuple[str, str, str]:
    return event.at, event.worker, event.why


class TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: Any, index: Index) -> QSize:
        view = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else 600
        moment: Moment = index.data(Qt.ItemDataRole.UserRole)
        box = QRect(0, 0, max(wide - _AXIS - 76, 120), 10_000)
        text = QFontMetrics(theme.font()).boundingRect(box, _WRAP, breakable(moment.text))
        return QSize(wide, text.height() + QFontMetrics(theme.font(weight=600)).height() + 34)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        moment: Moment = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        self._axis(painter, rect, index, rtl=rtl)
        self._when(painter, rect, moment, rtl=rtl)
        left = rect.left() + 6 if rtl else rect.left() + _AXIS + 30
        box = QRectF(left, rect.top() + 6, rect.width() - _AXIS - 36, rect.height() - 12)
        focused = (
            option.widget is not None and option.widget.hasFocus() and option.state & QStyle.StateFlag.State_Selected
        )
        painter.setPen(QPen(theme.color("focus" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, 8, 8)
        self._words(painter, box, moment)
        painter.restore()

    def _axis(self, painter: QPainter, rect: QRect, index: Index, *, rtl: bool) -> None:
        moment: Moment = index.data(Qt.ItemDataRole.UserRole)
        x = rect.right() - _AXIS if rtl else rect.left() + _AXIS
        middle = rect.top() + 27
        last = index.row() == index.model().rowCount() - 1
        painter.setPen(QPen(theme.color("line"), 2))
        painter.drawLine(x, rect.top() if index.row() else middle, x, middle if last else rect.bottom())
        painter.setPen(QPen(theme.color("bg"), 3))
        painter.setBrush(theme.color(f"{moment.ink}_soft"))
        painter.drawEllipse(QPointF(x, middle), 17, 17)
        painter.drawPixmap(x - 8, middle - 8, theme.pixmap(moment.icon, f"on_{moment.ink}_soft", 17))

    def _when(self, painter: QPainter, rect: QRect, moment: Moment, *, rtl: bool) -> None:
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        wide = _AXIS - 26
        place = QRect(rect.right() - wide if rtl else rect.left(), rect.top() + 15, wide, 26)
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, trailing, say.moment(moment.at))

    def _words(self, painter: QPainter, box: QRectF, moment: Moment) -> None:
        inside = box.adjusted(14, 8, -14, -8).toRect()
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, moment.who)
        painter.setFont(theme.font(weight=600))
        painter.setPen(theme.color("text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, moment.title)
        below = inside.adjusted(0, painter.fontMetrics().height() + 2, 0, 4)
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        painter.drawText(below, _WRAP, breakable(moment.text))


class _TimelineView(QListView):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """How high a moment is depends on how wide it may be."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.doItemsLayout)


class TimelinePanel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.model = TimelineModel(self)
        self.list = _TimelineView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TimelineDelegate(self.list))
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["m"], 0, SPACE["m"])
        inside.addWidget(self.list)

    def show_events(self, events: Iterable[EventView]) -> None:
        self.model.show_events(events)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def clear(self) -> None:
        self.model.show_events(())
