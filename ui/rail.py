"""The rail at the side: the places of the program, who is at the desk, the lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QVBoxLayout

from ui import brand
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture, row
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.settings import Settings

_ICON: Final = 18
_LEAST, _MOST = 212, 300
_NUMBERED: Final = 9
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Place:
    key: str
    icon: str
    words: str


def shortcut_of(at: int, many: int) -> str:
    """The first nine by their number, the last one by 0; where there are more than ten, one has none."""
    if at < _NUMBERED:
        return f"Ctrl+{at + 1}"
    return "Ctrl+0" if at == many - 1 else ""


class Rail(QFrame):
    """`place_wanted` tells the key of a place; `show_place` marks where we are."""

    place_wanted = Signal(str)
    lock_wanted = Signal()

    def __init__(self, settings: Settings, places: Sequence[Place], who: tuple[str, str]) -> None:
        super().__init__()
        self.setObjectName("nav")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["l"], SPACE["m"], SPACE["m"])
        inside.setSpacing(SPACE["xs"])
        name = label(brand.name(settings), "lead", 600, name="brand")
        head = row(picture(brand.icon(settings), "nav_sel_text", 24), name, spacing="s")
        head.setStretch(1, 1)
        inside.addLayout(head)
        inside.addSpacing(SPACE["m"])
        self.list = _List(places)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.clicked.connect(self._on_index)
        self.list.entered_by_key.connect(self._on_index)
        inside.addWidget(self.list, 1)
        inside.addSpacing(SPACE["s"])
        person = label(who[0], "caption", 600, name="who", wrap=True)
        role = label(who[1], "caption", wrap=True)
        inside.addWidget(person)
        inside.addWidget(role)
        inside.addSpacing(SPACE["xs"])
        self.lock = button(self.tr("Lock"), slot=self.lock_wanted.emit)
        self.lock.setText("\u2009\u2009" + self.tr("Lock"))
        self.lock.setIcon(theme.icon("lock", "nav_muted"))
        self.lock.setIconSize(QSize(_ICON, _ICON))
        self.lock.setToolTip("Ctrl+L")
        self.lock.setAccessibleDescription("Ctrl+L")
        inside.addWidget(self.lock)
        widest = max((self.list.width_of(place.words) for place in places), default=0)
        self.setFixedWidth(min(_MOST, max(_LEAST, widest + 2 * SPACE["m"])))

    def show_place(self, key: str) -> None:
        self.list.show_place(key)

    def _on_index(self, index: QModelIndex) -> None:
        self.place_wanted.emit(index.data(Qt.ItemDataRole.UserRole).key)


class _Places(QAbstractListModel):
    def __init__(self, places: Sequence[Place], parent: QListView) -> None:
        super().__init__(parent)
        self.places = tuple(places)
        self.shown = ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.places[index.row()]
        shortcut = shortcut_of(index.row(), len(self.places))
        if role == Qt.ItemDataRole.UserRole:
            return place
        return {
            Qt.ItemDataRole.DisplayRole: place.words,
            Qt.ItemDataRole.AccessibleTextRole: place.words,
            Qt.ItemDataRole.AccessibleDescriptionRole: shortcut,
            Qt.ItemDataRole.ToolTipRole: tip(shortcut),
        }.get(Qt.ItemDataRole(role))


class _List(QListView):
    """Arrows move, Enter or Space or a click goes there: looking along the rail opens nothing by itself."""

    entered_by_key = Signal(QModelIndex)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._places = _Places(places, self)
        self.setModel(self._places)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCurrentIndex(self._places.index(0))

    def width_of(self, words: str) -> int:
        return QFontMetrics(theme.font(weight=600)).horizontalAdvance(words) + 3 * SPACE["m"] + _ICON + 6

    def show_place(self, key: str) -> None:
        self._places.shown = key
        for at, place in enumerate(self._places.places):
            if place.key == key:
                self.setCurrentIndex(self._places.index(at))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the place where we are is never the one that is cut off."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.entered_by_key.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    def sizeHint(self, _option: Any, _index: Index) -> QSize:
        return QSize(_LEAST, max(38, QFontMetrics(theme.font(weight=600)).height() + 12) + SPACE["xs"])

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        place: Place = index.data(Qt.ItemDataRole.UserRole)
        shown = index.model().shown == place.key  # type: ignore[attr-defined]
        area: QRect = option.rect.adjusted(0, 0, 0, -SPACE["xs"])
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("nav_focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("nav_sel") if shown or under else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        x = area.right() - SPACE["m"] - _ICON if rtl else area.x() + SPACE["m"]
        ink = "nav_sel_text" if shown else "nav_muted"
        painter.drawPixmap(x, area.center().y() - _ICON // 2 + 1, theme.pixmap(place.icon, ink, _ICON))
        painter.setFont(theme.font(weight=600 if shown else 400))
        painter.setPen(theme.color("nav_sel_text" if shown else "nav_text"))
        room = SPACE["m"] + _ICON + SPACE["s"]
        text = area.adjusted(SPACE["s"], 0, -room, 0) if rtl else area.adjusted(room, 0, -SPACE["s"], 0)
        words = painter.fontMetrics().elidedText(place.words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
