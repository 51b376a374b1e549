"""A list of records, one line each and what hangs on it under it; rows are painted, never built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QWidget

from ui import told_words
from ui.cases import record_marks, record_words
from ui.cases.record_words import People
from ui.theme import reading, theme
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.services.show_case import RecordView
    from ui.cases.work_groups import Row

Index = QModelIndex | QPersistentModelIndex
_PAD: Final = 12
_INDENT: Final = 18
_ICON: Final = 16


class RecordListModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.people = People()
        self.today = ""

    def show_rows(self, rows: Sequence[Row], people: People, today: str) -> None:
        self.beginResetModel()
        self.rows, self.people, self.today = tuple(rows), people, today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            said = self.words(row.record)
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def words(self, record: RecordView) -> str:
        """What a screen reader says of the line: everything that is painted."""
        marks = [each.text for each in record_marks.marks(record, self.today)]
        parts = (record_words.title(record), record_words.headline(record, self.people), record_words.day(record),
                 told_words.by(record), *marks)  # fmt: skip
        return ". ".join(part for part in parts if part)


class RecordDelegate(QStyledItemDelegate):
    """Two lines: what it is about and its day, then what kind of record it is and how it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._strong, self._small = theme.font(weight=600), theme.font("caption")

    def sizeHint(self, option: Any, index: Index) -> QSize:
        del option, index
        return QSize(200, QFontMetrics(self._strong).height() + QFontMetrics(self._small).height() + 14)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._ground(painter, option)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inside = option.rect.adjusted(_PAD, 6, -_PAD, -6)
        push = row.depth * _INDENT + _ICON + 10
        icon = row.depth * _INDENT
        x = inside.right() - icon - _ICON if rtl else inside.left() + icon
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        name = record_words.ICONS.get(row.record.kind, "file-text")
        painter.drawPixmap(x, inside.top() + 3, theme.pixmap(name, "on_select" if chosen else "muted", _ICON))
        text = inside.adjusted(0, 0, -push, 0) if rtl else inside.adjusted(push, 0, 0, 0)
        self._words(painter, text, row, index, chosen=chosen)
        painter.restore()

    def _words(self, painter: QPainter, inside: QRect, row: Row, index: Index, *, chosen: bool) -> None:
        model: RecordListModel = index.model()  # type: ignore[assignment]
        record = row.record
        ink, quiet = ("on_select", "on_select") if chosen else ("muted" if record.voided else "text", "muted")
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(self._strong).height())
        _line(painter, first, (record_words.headline(record, model.people), ink), self._strong)
        second = QRect(inside.left(), first.bottom() + 2, inside.width(), QFontMetrics(self._small).height())
        for mark in record_marks.marks(record, model.today)[:2]:
            used = _aside(painter, second, (mark.text, mark.ink), self._small)
            second = _less(painter, second, used)
        parts = (record_words.title(record), record_words.day(record), told_words.by(record))
        _line(painter, second, (" · ".join(part for part in parts if part), quiet), self._small)

    def _ground(self, painter: QPainter, option: Any) -> None:
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("select"))
            if option.widget is not None and option.widget.hasFocus():
                pen = painter.pen()
                pen.setColor(theme.color("focus"))
                pen.setWidth(2)
                painter.setPen(pen)
                painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.color("line"))


def _aside(painter: QPainter, area: QRect, what: tuple[str, str], font: Any) -> int:
    """Words at the far end of a line; how much of it they take."""
    words, ink = what
    if not words:
        return 0
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    shown = reading.fitted(painter.fontMetrics(), words, area.width() * 3 // 5)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown) + 10


def _less(painter: QPainter, area: QRect, used: int) -> QRect:
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return area.adjusted(used, 0, 0, 0) if rtl else area.adjusted(0, 0, -used, 0)


def _line(painter: QPainter, area: QRect, what: tuple[str, str], font: Any) -> None:
    words, ink = what
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    shown = reading.fitted(painter.fontMetrics(), words, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class RecordList(QListView):
    """`chosen` tells the record under the cursor (or None), `opened` that Enter or a double click asked for it."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.records = RecordListModel(self)
        self.setModel(self.records)
        self.setItemDelegate(RecordDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Records"))
        self.activated.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda now, _before: self.chosen.emit(self._at(now)))

    def show_rows(self, rows: Sequence[Row], people: People, today: str) -> None:
        """The record that was chosen stays chosen where it is still there, otherwise the first one is."""
        before = self.current()
        self.records.show_rows(rows, people, today)
        if not self.choose(before.record if before is not None else ""):
            self.setCurrentIndex(self.records.index(0, 0) if rows else QModelIndex())
        if not rows:
            self.chosen.emit(None)

    def choose(self, record: str) -> bool:
        at = next((at for at, row in enumerate(self.records.rows) if row.record.record == record), -1)
        if at < 0:
            return False
        self.setCurrentIndex(self.records.index(at, 0))
        self.scrollTo(self.currentIndex())
        return True

    def current(self) -> RecordView | None:
        return self._at(self.currentIndex())

    def _at(self, index: QModelIndex) -> RecordView | None:
        at = index.row()
        return self.records.rows[at].record if 0 <= at < len(self.records.rows) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.records.rows:
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("muted"))
            painter.setFont(theme.font())
            room = self.viewport().rect().adjusted(_PAD, 24, -_PAD, 0)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, flags, self.tr("Nothing is recorded here yet."))
            painter.end()
