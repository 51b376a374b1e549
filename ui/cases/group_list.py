"""The groups of the work of a case, each with how many records it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QWidget

from ui import say
from ui.cases.work_groups import GROUPS, Group
from ui.theme import reading, theme
from ui.translate import marked
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Mapping

Index = QModelIndex | QPersistentModelIndex
_NARROW: Final = 190
_WIDE: Final = 250
_ROOM: Final = 1000
"""On the smallest screen the list and what is chosen in it need the room more."""
_PAD: Final = 10
_ICON: Final = 16


class _Groups(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts: dict[str, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(GROUPS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = GROUPS[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return group
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            title = marked(group.title, "Work")
            return tip(title) if role == Qt.ItemDataRole.ToolTipRole else title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = say.number(self.counts.get(group.key, 0))
            words = QCoreApplication.translate("Work", "{0}, {1} records")
            return words.format(marked(group.title, "Work"), count)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: Any, index: Index) -> QSize:
        del option
        metrics = QFontMetrics(theme.font(weight=600))
        wide = metrics.horizontalAdvance(str(index.data())) + _ICON + 4 * _PAD + metrics.horizontalAdvance("000")
        return QSize(wide, metrics.height() + 12)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        group: Group = index.data(Qt.ItemDataRole.UserRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(1, 1, -1, -1)
        focused = chosen and option.widget is not None and option.widget.hasFocus()
        if chosen:
            painter.setBrush(theme.color("select"))
            painter.setPen(theme.color("focus" if focused else "select"))
            painter.drawRoundedRect(area, 6, 6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inside = area.adjusted(_PAD, 0, -_PAD, 0)
        x = inside.right() - _ICON if rtl else inside.left()
        ink = "on_select" if chosen else "text"
        painter.drawPixmap(x, inside.center().y() - _ICON // 2, theme.pixmap(group.icon, ink, _ICON))
        push = _ICON + _PAD
        text = inside.adjusted(0, 0, -push, 0) if rtl else inside.adjusted(push, 0, 0, 0)
        count = index.model().counts.get(group.key, 0)  # type: ignore[attr-defined]
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.color("on_select" if chosen else "muted"))
        painter.drawText(
            text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, say.number(count) if count else ""
        )
        painter.setFont(theme.font(weight=600 if chosen else 400))
        painter.setPen(theme.color(ink))
        room = text.width() - 2 * _PAD
        shown = reading.fitted(painter.fontMetrics(), str(index.data()), room)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class GroupList(QListView):
    chosen = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups = _Groups(self)
        self.setModel(self._groups)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(False)
        self.setAccessibleName(self.tr("Groups of work"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_room(0)
        self.setCurrentIndex(self._groups.index(0, 0))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())
        self.activated.connect(lambda _index: self.opened.emit())

    def set_room(self, width: int) -> None:
        """How wide all of it is, the groups and what stands beside them."""
        widest = _WIDE if width >= _ROOM else _NARROW
        self.setFixedWidth(min(self.sizeHintForColumn(0), round(widest * theme.wider())))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        self._groups.counts = dict(counts)
        self.viewport().update()

    def current(self) -> Group:
        return GROUPS[max(self.currentIndex().row(), 0)]

    def choose(self, key: str) -> None:
        at = next(at for at, group in enumerate(GROUPS) if group.key == key)
        self.setCurrentIndex(self._groups.index(at, 0))

    def words(self, group: Group) -> str:
        return marked(group.title, "Work")
