"""A grid: each line of a list answered by itself: yes or no, or what its list says, or why there is no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
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

from ui.forms.grid_model import FIRST, WHAT, GridModel, Index
from ui.forms.input import Answer, Input
from ui.forms.missing_reason import reason_menu
from ui.forms.text_input import latin_digits
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from ui.forms.choice_input import Choice

_SAID_WIDTH: Final = 64
_MOST_SAID_WIDTH: Final = 116
_BESIDE_HEAD: Final = 26
_REASON_WIDTH: Final = 190
_DOT: Final = 16


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
        elif index.column() == model.reason:
            self._reason(painter, rect, model.reason_words(said))
        else:
            self._dot(painter, rect, chosen=model.said_by(index.column()) == said)
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
    """One stop for Tab: arrows walk, Space answers, F8 gives a reason, Delete takes back.

    Y and N answer at once, or 1, 2, 3 where something else than yes and no may be said.
    """

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
        header.setDefaultAlignment(Qt.AlignmentFlag(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap))
        for column, saying in enumerate(model.sayings, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, _said_width(saying.words))
        header.setFixedHeight(max(_head_height(saying.words) for saying in model.sayings))
        header.setSectionResizeMode(model.reason, QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        self.setColumnWidth(self.grid.reason, min(_REASON_WIDTH, max(90, self.width() // 4)))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.grid.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().height() + 2)

    def give_reason(self, row: int) -> None:
        menu, codes = reason_menu(self, self.grid.said.get(self.grid.choices[row].code, ""))
        corner = self.visualRect(self.grid.index(row, self.grid.reason)).bottomLeft()
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
            self.setCurrentIndex(self.grid.index(0, FIRST))

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
        elif said := self._said_by_key(event.text()):
            self.grid.say(index.row(), said)
            self.setCurrentIndex(self.grid.index(min(index.row() + 1, self.grid.rowCount() - 1), index.column()))
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._choose(index.row(), index.column())
        elif key == Qt.Key.Key_F8:
            self.give_reason(index.row())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.grid.say(index.row(), "")
        else:
            super().keyPressEvent(event)

    def _said_by_key(self, typed: str) -> str:
        codes = [saying.code for saying in self.grid.sayings]
        if codes == ["yes", "no"]:
            return {"y": "yes", "n": "no"}.get(typed.casefold(), "")
        figure = latin_digits(typed)
        return codes[int(figure) - 1] if figure.isdecimal() and 1 <= int(figure) <= len(codes) else ""

    def _choose(self, row: int, column: int) -> None:
        if said := self.grid.said_by(column):
            self.grid.say(row, said)
        elif column == self.grid.reason:
            self.give_reason(row)


class GridInput(Input):
    """The button below gives one reason to every line that has no answer yet; there is none for No."""

    def __init__(self, choices: Sequence[Choice], sayings: Sequence[Choice], name: Callable[[str], str] = str) -> None:
        super().__init__()
        self.model = GridModel(choices, sayings, name)
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


def _said_width(words: str) -> int:
    """As wide as its words, or as the longest of them where they need several lines."""
    metrics = QFontMetrics(theme.font("caption", 600))
    longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
    return max(
        _SAID_WIDTH, longest + _BESIDE_HEAD, min(metrics.horizontalAdvance(words) + _BESIDE_HEAD, _MOST_SAID_WIDTH)
    )


def _head_height(words: str) -> int:
    metrics = QFontMetrics(theme.font("caption", 600))
    box = QRect(0, 0, _said_width(words) - _BESIDE_HEAD, 10_000)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
    return metrics.boundingRect(box, flags, words).height() + 10
