"""The table of a figure, as Qt asks for it cell by cell, and the view that shows it."""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QTableView

from app.at_once import at_once
from ui import say
from ui.theme import theme
from ui.theme.wordbreak import breakable
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QObject

    from app.reports.sheet import Cell, Sheet

Index = QModelIndex | QPersistentModelIndex
_NUMBERS: Final = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
_WORDS: Final = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_MOST: Final = 12
_WIDEST: Final = 300
_HEAD: Final = 84
_EDGE: Final = 9
_LONGEST: Final = 12


def widest(sheet: Sheet) -> Generator[object, None, tuple[tuple[int, ...], ...]]:
    """Of each column the lines whose words may be widest: the longest few, and the last, which is of everyone and bold.

    Line by line, for whoever has other things to do in between. To ask how wide each of thousands is takes seconds.
    """
    lines: list[dict[str, int]] = [{} for _ in sheet.columns]
    for at, line in enumerate(sheet.lines):
        for found, cell in zip(lines, line.cells, strict=True):
            found[cell.text] = at
        yield at
    last = len(sheet.lines) - 1
    return tuple((*(found[text] for text in nlargest(_LONGEST, found, key=len)), last) for found in lines)


class FigureModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._all_total = False

    def show(self, sheet: Sheet | None) -> None:
        self.beginResetModel()
        self.sheet = sheet
        self._all_total = sheet is not None and all(line.total for line in sheet.lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if self.sheet is None or parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if self.sheet is None or parent.isValid() else len(self.sheet.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.sheet is None or way != Qt.Orientation.Horizontal or section >= len(self.sheet.columns):
            return None
        column = self.sheet.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return breakable(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.TextFlag.TextWordWrap) | (_WORDS if column.kind == "words" else _NUMBERS)
        return tip(column.title) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.sheet is None:
            return None
        line, column = self.sheet.lines[index.row()], self.sheet.columns[index.column()]
        cell = line.cells[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return tip(cell.text) if role == Qt.ItemDataRole.ToolTipRole else cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say.headed("{0}: {1}", column.title, cell.text) if cell.text else column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _WORDS if column.kind == "words" else _NUMBERS
        return self._look(cell, role, total=line.total and not self._all_total)

    def _look(self, cell: Cell, role: int, *, total: bool) -> Any:
        """A hidden number is words in italics, and never looks like a nought."""
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(theme.font("body", 600 if total else 400))
            font.setItalic(bool(cell.state))
            return font
        if role == Qt.ItemDataRole.ForegroundRole and cell.state:
            return theme.color("muted")
        if role == Qt.ItemDataRole.BackgroundRole and total:
            return theme.color("surface2")
        return None


class Cells(QStyledItemDelegate):
    """The words of a cell stand under the words of its title."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.color("select") if chosen else index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        option.rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        super().paint(painter, option, index)


class FigureTable(QTableView):
    """As tall as its lines, up to so many; wider than the page it can be moved sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = FigureModel(self)
        self._widest: tuple[tuple[int, ...], ...] = ()
        self.setModel(self.figure)
        self.setItemDelegate(Cells(self))
        self.setAccessibleName(self.tr("Table of the figure"))
        self.setProperty("ring", True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setFont(theme.font("caption", 600))
        heads.setStretchLastSection(False)
        heads.setMinimumSectionSize(40)

    def keyPressEvent(self, event: Any) -> None:
        """A line copied alone would go without its caveats: only the page's own button copies, and copies them too."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return
        super().keyPressEvent(event)

    def show_sheet(self, sheet: Sheet | None, found: tuple[tuple[int, ...], ...] | None = None) -> None:
        """`found`: what `widest` says, where somebody has asked it before."""
        self.figure.show(sheet)
        if sheet is not None and found is None:
            found = at_once(widest(sheet))
        self._widest = found or ()
        row = self.fontMetrics().height() + 14
        self.verticalHeader().setDefaultSectionSize(row)
        for column in range(self.figure.columnCount()):
            self.setColumnWidth(column, min(_WIDEST, max(64, self._wanted(column))))
        heads = max((self._head(column)[1] for column in range(self.figure.columnCount())), default=row)
        self.horizontalHeader().setFixedHeight(heads + 12)
        lines = min(self.figure.rowCount(), _MOST)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(heads + 12 + lines * row + bar + 4)
        self.clearSelection()

    def _wanted(self, column: int) -> int:
        cells = (self.figure.index(line, column) for line in self._widest[column])
        wide = max((self.sizeHintForIndex(cell).width() for cell in cells if cell.isValid()), default=0)
        return max(wide + 1 + 2 * _EDGE + 6, self._head(column)[0] + 26)

    def _head(self, column: int) -> tuple[int, int]:
        """How wide and how high the title of a column wants to be, in several lines where it is long."""
        title = str(self.figure.headerData(column, Qt.Orientation.Horizontal) or "")
        metrics = QFontMetrics(theme.font("caption", 600))
        box = metrics.boundingRect(QRect(0, 0, _HEAD, 1000), int(Qt.TextFlag.TextWordWrap), title)
        return max(box.width(), *(metrics.horizontalAdvance(word) for word in title.split() or [""])), box.height()
