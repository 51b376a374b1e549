"""A table of texts that is read, and whose lines may be opened with Enter or a double click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.widgets.figure_table import Cells, Index
from ui.widgets.tips import tip
from ui.widgets.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MOST: Final = 12
_EDGES: Final = 24
_LINES: Final = 64
"""Filled in one turn."""
_MEASURED: Final = 40
"""So many lines say how wide a column is."""


class Roomy(Cells):
    """For every table of texts: measured with the room that its words are given at both sides."""

    def sizeHint(self, option: Any, index: Index) -> QSize:
        if option.rect.width() > _EDGES:  # lines break where they are drawn
            option.rect = option.rect.adjusted(0, 0, -_EDGES, 0)
        return super().sizeHint(option, index) + QSize(_EDGES, 0)


class TextTable(QTableWidget):
    """The first column takes what is left; `opened` tells the line."""

    opened = Signal(int)

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__(0, len(headings))
        self._turns = Turns(self, _LINES)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setItemDelegate(Roomy(self))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        heads.setResizeContentsPrecision(_MEASURED)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cellActivated.connect(lambda row, _column: self.opened.emit(row))

    def keyPressEvent(self, event: Any) -> None:
        """A line copied alone would go without its caveats."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return
        super().keyPressEvent(event)

    def fill(self, lines: Iterable[Sequence[str]], many: int) -> None:
        """All lines anew, `many` of them, the first at once and thousands in turns; what is too long for its column is
        whole in its tooltip.
        """
        self.setRowCount(0)
        self.setRowCount(many)
        self._turns.start(self._filled(lines))
        if many:
            self.setCurrentCell(0, 0)

    def _filled(self, lines: Iterable[Sequence[str]]) -> Iterator[int]:
        for at, texts in enumerate(lines):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.setItem(at, column, item)
            yield at

    def fit(self) -> None:
        """As tall as its lines, up to so many."""
        row = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + min(self.rowCount(), _MOST) * row + 8)
