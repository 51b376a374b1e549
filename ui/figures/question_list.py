"""The figures there are, by the question each answers: in groups, narrowed by what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStyledItemDelegate, QVBoxLayout, QWidget

from app.reports.indicators import indicators
from ui.figures import words
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable
from ui.translate import marked
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

Index = QModelIndex | QPersistentModelIndex
_EDGE: Final = 10


class _Questions(QAbstractListModel):
    """A line with an empty code is the title of a group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[tuple[str, str]] = []

    def narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self.beginResetModel()
        self.lines = []
        for title, codes in words.groups():
            fitting = [code for code in codes if all(part in _searched(code, title) for part in wanted)]
            if fitting:
                self.lines += [
                    ("", title),
                    *((code, marked(indicators()[code].question, "Reports")) for code in fitting),
                ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code, text = self.lines[index.row()]
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("caption", 600) if not code else theme.font()
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color("muted") if not code else None
        return {
            Qt.ItemDataRole.DisplayRole: breakable(text),
            Qt.ItemDataRole.AccessibleTextRole: text,
            Qt.ItemDataRole.ToolTipRole: tip(marked(indicators()[code].title, "Reports")) if code else None,
            Qt.ItemDataRole.UserRole: code,
        }.get(Qt.ItemDataRole(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.lines[index.row()][0] else Qt.ItemFlag.NoItemFlags


def _searched(code: str, title: str) -> str:
    asked = indicators()[code]
    told = (code, title, marked(asked.title, "Reports"), marked(asked.question, "Reports"))
    return " ".join(told).casefold()


class _Lines(QStyledItemDelegate):
    """Each as high as its words need in the width that is there."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._known: dict[tuple[str, int, int], int] = {}

    def sizeHint(self, option: Any, index: Index) -> QSize:
        del option
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        font, text = index.data(Qt.ItemDataRole.FontRole), str(index.data(Qt.ItemDataRole.DisplayRole))
        asked = (text, font.pixelSize(), wide)
        if asked not in self._known:  # asked again and again while the page is laid out
            box = QRect(0, 0, wide - _EDGE, 1000)
            self._known[asked] = QFontMetrics(font).boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).height()
        return QSize(wide, self._known[asked] + SPACE["s"])


class QuestionList(QWidget):
    """`chosen` tells the code of a figure."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()  # forgets: a search, typed again in a moment
        self.search.setPlaceholderText(self.tr("Search for a question"))
        self.search.setAccessibleName(self.tr("Search for a question"))
        self.search.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setProperty("ring", True)
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSpacing(1)
        self.list.setItemDelegate(_Lines(self.list))
        self._model = _Questions(self)
        self.list.setModel(self._model)
        self.search.textChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._on_current(now))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self.search)
        inside.addWidget(self.list, 1)
        self._narrow("")

    @property
    def code(self) -> str:
        """Empty where no question is chosen."""
        return str(self.list.currentIndex().data(Qt.ItemDataRole.UserRole) or "")

    def choose(self, code: str) -> None:
        self.search.clear()
        for at, (each, _) in enumerate(self._model.lines):
            if each == code:
                self.list.setCurrentIndex(self._model.index(at))
                self._to_current()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._to_current()

    def _to_current(self) -> None:
        """Where nobody looks yet, every line would be measured for a width that it does not keep."""
        if self.isVisible():
            self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def codes(self) -> list[str]:
        """Those that are offered now, in their order."""
        return [code for code, _ in self._model.lines if code]

    def sizeHint(self) -> QSize:
        return QSize(280, 240)

    def _narrow(self, typed: str) -> None:
        before = self.code
        self._model.narrow(typed)
        for at, (each, _) in enumerate(self._model.lines):
            if each and each == before:
                self.list.setCurrentIndex(self._model.index(at))

    def _on_current(self, now: QModelIndex) -> None:
        code = now.data(Qt.ItemDataRole.UserRole)
        if code:
            self.chosen.emit(str(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            return
        super().keyPressEvent(event)
