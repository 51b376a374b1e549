"""A small table of texts that is read and chosen from, by keyboard or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.theme.tokens import SPACE
from ui.widgets.text_table import Roomy
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence


class PlainTable(QTableWidget):
    """Rows are texts; the last column takes what is left. `chosen` tells the row, or -1."""

    chosen = Signal(int)

    def __init__(self, name: str, headings: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setItemDelegate(Roomy(self))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width + 2 * SPACE["s"])
        header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(lambda row, *_: self.chosen.emit(row))

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """All rows anew; what is too long for its column is whole in its tooltip."""
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for at, texts in enumerate(rows):
            self.put(at, texts)
        self.blockSignals(False)

    def put(self, at: int, texts: Sequence[str]) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            self.setItem(at, column, item)
