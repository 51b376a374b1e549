"""The list a code picker opens: searchable, each code with its definition beneath it."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import say
from ui.theme import reading, theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable
from ui.widgets.basics import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.forms.choice_input import Choice

CODE: Final = Qt.ItemDataRole.UserRole
_TICK: Final = 22
_PAD: Final = 10
_SEARCH_FROM: Final = 9
Index = QModelIndex | QPersistentModelIndex


def fold(text: str) -> str:
    """Without marks and capitals: Cote finds Côte."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()


class _Codes(QAbstractListModel):
    def __init__(self, choices: Sequence[Choice], chosen: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._all = list(choices)
        self._folded = [fold(f"{each.words} {each.code}") for each in choices]
        self.shown = list(choices)
        self.chosen = set(chosen)

    def search(self, text: str) -> None:
        """Words that begin with what was typed come first."""
        wanted = fold(text.strip())
        found = [i for i, folded in enumerate(self._folded) if wanted in folded]
        found.sort(key=lambda i: not self._folded[i].startswith(wanted))
        self.beginResetModel()
        self.shown = [self._all[i] for i in found]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say.listed(part for part in (choice.words, choice.definition) if part)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if choice.code in self.chosen else None
        return choice if role == CODE else None


class _CodeDelegate(QStyledItemDelegate):
    """Two lines: the words, and what they mean."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        choice: Choice = index.data(CODE)
        high = QFontMetrics(theme.font()).height() + 12
        if choice.definition:
            high = high + self._meaning(option, choice.definition).height()
        return QSize(100, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(CODE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if chosen:
            painter.fillRect(rect, theme.color("select"))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        words = rect.adjusted(_PAD, 6, -_PAD - _TICK, -6) if not rtl else rect.adjusted(_PAD + _TICK, 6, -_PAD, -6)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            left = rect.left() + _PAD if rtl else rect.right() - _PAD - 16
            painter.drawPixmap(left, words.top() + 2, theme.pixmap("check", "primary", 16))
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(theme.font())
        painter.setPen(theme.color("on_select" if chosen else "text"))
        high = painter.fontMetrics().height()
        painter.drawText(words, leading, reading.fitted(painter.fontMetrics(), choice.words, words.width()))
        if choice.definition:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("on_select" if chosen else "muted"))
            below = words.adjusted(0, high, 0, 0)
            painter.drawText(below, leading | Qt.TextFlag.TextWordWrap, breakable(choice.definition))
        painter.restore()

    def _meaning(self, option: QStyleOptionViewItem, text: str) -> QRect:
        shown: QWidget = option.widget  # type: ignore[attr-defined]
        view = shown.viewport() if isinstance(shown, QListView) else shown
        width = view.width() - 2 * _PAD - _TICK
        box = QRect(0, 0, max(width, 120), 10_000)
        return QFontMetrics(theme.font("caption")).boundingRect(box, Qt.TextFlag.TextWordWrap, breakable(text))


class CodePopup(QFrame):
    """Enter picks, Escape goes back; where several may be picked the list stays open."""

    picked = Signal(str)
    closed = Signal()

    def __init__(self, owner: QWidget, choices: Sequence[Choice], chosen: Sequence[str], *, several: bool) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner = owner
        self._several = several
        self._model = _Codes(choices, chosen, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the list"))
        self.search.textEdited.connect(self._on_search)
        self.nothing = label(self.tr("Nothing in the list has that name."), name="muted", wrap=True)
        self.nothing.hide()
        self.list = QListView()
        self.list.setObjectName("codes")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_CodeDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._pick)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xs"], SPACE["xs"], SPACE["xs"], SPACE["xs"])
        inside.setSpacing(SPACE["xs"])
        for part in (self.search, self.nothing, self.list):
            inside.addWidget(part)
        self.search.setVisible(len(choices) >= _SEARCH_FROM)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)

    def open_at(self, typed: str = "") -> None:
        """Under its owner, or above it where the screen ends."""
        owner = self._owner
        screen = owner.screen().availableGeometry()
        wide = min(max(owner.width(), 380), screen.width() - 16)
        self.resize(wide, 10)
        self.list.setFixedWidth(wide - 10)
        rows = sum(self.list.sizeHintForRow(i) for i in range(min(self._model.rowCount(), 9)))
        self.resize(wide, min(rows + 24 + (44 if self.search.isVisibleTo(self) else 0), 400, screen.height() - 16))
        corner = owner.mapToGlobal(owner.rect().bottomLeft())
        left = corner.x() if not owner.isRightToLeft() else corner.x() + owner.width() - wide
        below = corner.y() + 4
        if below + self.height() > screen.bottom():
            below = owner.mapToGlobal(owner.rect().topLeft()).y() - self.height() - 4
        self.move(max(screen.left(), min(left, screen.right() - wide)), max(screen.top(), below))
        self.show()
        (self.search if self.search.isVisibleTo(self) else self.list).setFocus()
        self._point_at_chosen()
        if typed and self.search.isVisibleTo(self):
            self.search.setText(typed)
            self._on_search(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The search box keeps the focus while the arrows walk the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Space and watched is self.list:
                self._pick(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Tab:
                self.close()
                return True
            if watched is self.search and event.key() in _WALKING:
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.nothing.setVisible(not self._model.rowCount())

    def _point_at_chosen(self) -> None:
        rows = (i for i, choice in enumerate(self._model.shown) if choice.code in self._model.chosen)
        self.list.setCurrentIndex(self._model.index(next(rows, 0), 0))

    def _pick(self, index: Index) -> None:
        if not index.isValid():
            return
        code = self._model.shown[index.row()].code
        self.picked.emit(code)
        if not self._several:
            self.close()
            return
        self._model.chosen ^= {code}
        self._model.dataChanged.emit(index, index)


_WALKING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
