"""A grid: each line of a list answered by itself, yes, no, or why there is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.forms import words
from ui.forms.input import Answer, Input
from ui.forms.missing_reason import reason_menu
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from ui.forms.choice_input import Choice

WHAT, YES, NO, REASON = range(4)
_SAID: Final = {YES: "yes", NO: "no"}
_WIDTH: Final = {YES: 64, NO: 64, REASON: 190}
_DOT: Final = 16
Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """Lines in the order of the list; codes of a newer list come last, as they came."""

    answered = Signal()

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = list(choices)
        self._known = len(self.choices)
        self.said: dict[str, str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.choices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choices[index.row()]
        said = self.said.get(choice.code, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                choice.words if index.column() == WHAT else self.reason_words(said) if index.column() == REASON else ""
            )
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return breakable(choice.definition)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.column(), choice.words, said)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", words.yes(), words.no(), self.tr("No answer"))[section]
        return None

    def reason_words(self, said: str) -> str:
        return words.reason(said) if said not in {"", "yes", "no"} else ""

    def load(self, said: dict[str, str]) -> None:
        from ui.forms.choice_input import Choice

        known = {choice.code for choice in self.choices[: self._known]}
        self.beginResetModel()
        self.choices = [*self.choices[: self._known], *(Choice(code, code) for code in said if code not in known)]
        self.said = dict(said)
        self.endResetModel()

    def say(self, row: int, said: str) -> None:
        code = self.choices[row].code
        if self.said.get(code, "") == said:
            return
        if said:
            self.said[code] = said
        else:
            self.said.pop(code, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, REASON))
        self.answered.emit()

    def _spoken(self, column: int, what: str, said: str) -> str:
        now = {"yes": words.yes(), "no": words.no(), "": self.tr("not answered")}.get(said) or self.reason_words(said)
        offered = {YES: words.yes(), NO: words.no(), REASON: self.tr("No answer")}
        return f"{what}: {now}" if column == WHAT else f"{what}: {now}. {offered[column]}"


class _GridDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, GridModel):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        view: QTableView = option.widget  # type: ignore[assignment, attr-defined]
        said = model.said.get(model.choices[index.row()].code, "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if index.column() == WHAT:
            self._words(painter, rect, str(index.data()), "text" if view.isEnabled() else "disabled")
        elif index.column() == REASON:
            self._reason(painter, rect, model.reason_words(said))
        else:
            self._dot(painter, rect, chosen=_SAID[index.column()] == said)
        if view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 5, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column() != WHAT:
            return QSize(60, 34)
        view: QTableView = option.widget  # type: ignore[assignment, attr-defined]
        box = QRect(0, 0, max(view.columnWidth(WHAT) - 8, 80), 10_000)
        text = QFontMetrics(theme.font()).boundingRect(box, Qt.TextFlag.TextWordWrap, breakable(str(index.data())))
        return QSize(60, max(34, text.height() + 12))

    def _words(self, painter: QPainter, rect: QRect, text: str, ink: str) -> None:
        painter.setFont(theme.font())
        painter.setPen(theme.color(ink))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(4, 0, -4, 0), flags, breakable(text))

    def _dot(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        centre = rect.center()
        box = QRect(centre.x() - _DOT // 2, centre.y() - _DOT // 2, _DOT, _DOT)
        painter.setPen(QPen(theme.color("primary" if chosen else "edge"), 5 if chosen else 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(box.adjusted(2, 2, -2, -2) if chosen else box)

    def _reason(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(theme.font("caption"))
        inside = rect.adjusted(4, 5, -4, -5)
        if text:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warn_soft"))
            painter.drawRoundedRect(inside, 6, 6)
        painter.setPen(theme.color("on_warn_soft" if text else "edge"))
        shown = painter.fontMetrics().elidedText(text or "…", Qt.TextElideMode.ElideRight, inside.width() - 12)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, shown)


class _GridView(QTableView):
    """One stop for Tab: arrows walk, Space answers, Y and N answer at once, F8 gives a reason, Delete takes back."""

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self.grid = model
        self.setModel(model)
        self.setItemDelegate(_GridDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setFont(theme.font("caption", 600))
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTH.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        self.setColumnWidth(REASON, min(_WIDTH[REASON], max(90, self.width() // 4)))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.grid.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2)

    def give_reason(self, row: int) -> None:
        menu, codes = reason_menu(self, self.grid.said.get(self.grid.choices[row].code, ""))
        corner = self.visualRect(self.grid.index(row, REASON)).bottomLeft()
        picked = menu.exec(self.viewport().mapToGlobal(corner))
        menu.deleteLater()
        if picked in codes:
            self.grid.say(row, codes[picked])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.grid.index(0, YES))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != WHAT:
            self._choose(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Y, Qt.Key.Key_N}:
            self.grid.say(index.row(), "yes" if key == Qt.Key.Key_Y else "no")
            self.setCurrentIndex(self.grid.index(min(index.row() + 1, self.grid.rowCount() - 1), index.column()))
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._choose(index.row(), index.column())
        elif key == Qt.Key.Key_F8:
            self.give_reason(index.row())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.grid.say(index.row(), "")
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int, column: int) -> None:
        if column in _SAID:
            self.grid.say(row, _SAID[column])
        elif column == REASON:
            self.give_reason(row)


class GridInput(Input):
    """The button below gives one reason to every line that has no answer yet; there is none for No."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.model = GridModel(choices)
        self.model.setParent(self)
        self.view = _GridView(self.model)
        self.rest = QToolButton()
        self.rest.setText(self.tr("The rest: no answer, because…"))
        self.rest.setFont(theme.font("caption"))
        self.rest.clicked.connect(self._on_rest)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addWidget(self.view)
        inside.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.view)
        self.model.answered.connect(self.changed)

    def answer(self) -> Answer:
        return dict(self.model.said) or None

    def set_answer(self, answer: Answer) -> None:
        self.model.load(answer if isinstance(answer, dict) else {})

    def focus_target(self) -> QWidget:
        return self.view

    def fill_rest(self, reason: str) -> None:
        for row, choice in enumerate(self.model.choices):
            if choice.code not in self.model.said:
                self.model.say(row, reason)

    def _on_rest(self) -> None:
        menu, codes = reason_menu(self.rest, "")
        picked = menu.exec(self.rest.mapToGlobal(self.rest.rect().bottomLeft()))
        menu.deleteLater()
        if picked in codes:
            self.fill_rest(codes[picked])
